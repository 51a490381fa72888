import type { ComponentChildren } from 'preact';
import { useText } from './text.tsx';

interface Props {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly children: ComponentChildren;
}

/** The settings on one page, with the way to each part. */
export function SettingsPage({ parts, children }: Props) {
  const { t } = useText();
  return (
    <div class="settings">
      <header class="settings-head">
        <p class="brand">{t('extension_name')}</p>
        <h1>{t('settings_title')}</h1>
        <nav aria-label={t('settings_title')}>
          {parts.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
