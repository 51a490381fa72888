import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Said beside the heading: "5 articles, 3 independent". */
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A part of the panel under its heading. */
export function Section({ title, note, children }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 class="heading" id={id}>
          {title}
        </h2>
        {note !== undefined && (
          // A bare number says nothing after its heading; the list beneath says how many it has.
          <span class="section-note" aria-hidden={!/\p{L}/u.test(note)}>
            {note}
          </span>
        )}
      </div>
      {children}
    </section>
  );
}
