import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A part of the settings under its heading. */
export function SettingsGroup({ id, title, hint, children }: Props) {
  return (
    <section class="settings-group" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint !== undefined && <p class="quiet">{hint}</p>}
      {children}
    </section>
  );
}
