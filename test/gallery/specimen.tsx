import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A part in one state. */
export interface Specimen {
  /** What it is and in which state: "quotation, altered, open". */
  readonly caption: string;
  readonly draw: () => ComponentChildren;
  /** Pressed in this order once it is drawn, to bring it into its state; CSS selectors. */
  readonly press?: readonly string[];
}

/** Parts of one kind, under one heading. */
export interface Family {
  /** Its anchor, and the name of its picture. */
  readonly id: string;
  readonly title: string;
  readonly specimens: readonly Specimen[];
}

/** For what a part tells its page: nobody listens here. */
export const nothing = (): void => undefined;
export const copied = (): Promise<boolean> => Promise.resolve(true);

/** A specimen twice, in light and dark, beside each other. */
export function SpecimenView({ specimen }: { readonly specimen: Specimen }) {
  return (
    <figure class="specimen">
      <figcaption>{specimen.caption}</figcaption>
      <div class="specimen-looks">
        <Look look="light" specimen={specimen} />
        <Look look="dark" specimen={specimen} />
      </div>
    </figure>
  );
}

function Look({ look, specimen }: { readonly look: 'light' | 'dark'; readonly specimen: Specimen }) {
  const box = useRef<HTMLDivElement>(null);
  const left = useRef([...(specimen.press ?? [])]);
  // Each press draws anew, and the next may be on what it brought.
  useEffect(() => {
    const pressNext = (): void => {
      const selector = left.current.shift();
      if (selector === undefined) return;
      const found = box.current?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`${specimen.caption}: there is no ${selector}`);
      found.click();
      setTimeout(pressNext);
    };
    pressNext();
  }, []);
  return (
    <div class={`specimen-look ${look}`} ref={box}>
      {specimen.draw()}
    </div>
  );
}
