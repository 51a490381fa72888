import { useText } from './text.tsx';

/** The browser refused a request for permission without asking the reader. Empty otherwise. */
export function PermissionRefused({ refused }: { readonly refused: boolean }) {
  const { t } = useText();
  return refused ? (
    <p class="field-error" role="alert">
      {t('permission_refused')}
    </p>
  ) : null;
}
