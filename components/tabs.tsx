import type { ComponentChildren } from 'preact';

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly label: string;
  readonly onSelect: (id: T) => void;
  readonly children: ComponentChildren;
}

/** Tabs after the ARIA pattern: arrows, Home and End select; Tab goes on into the panel. */
export function Tabs<T extends string>({ tabs, selected, label, onSelect, children }: Props<T>) {
  const pressed = (event: KeyboardEvent): void => {
    const turned = document.documentElement.dir === 'rtl' ? -1 : 1;
    const at = tabs.findIndex((tab) => tab.id === selected);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + turned,
      ArrowLeft: at - turned,
      Home: 0,
      End: tabs.length - 1,
    };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <>
      <header class="tabs-bar">
        <div class="tabs" role="tablist" aria-label={label} onKeyDown={pressed}>
          {tabs.map(({ id, label: words }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === selected}
              aria-controls="tab-panel"
              tabIndex={id === selected ? 0 : -1}
              onClick={() => onSelect(id)}
            >
              {words}
            </button>
          ))}
        </div>
      </header>
      <main>
        <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${selected}`}>
          {children}
        </div>
      </main>
    </>
  );
}
