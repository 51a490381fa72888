import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  /** Shown while the pointer rests. */
  readonly hint: string;
}

/** The icon of a button with its hint: on the button itself those who hear its name would hear the hint after it. */
export function HintedIcon({ icon, hint }: Props) {
  return (
    <span class="hinted-icon" title={hint}>
      <Icon name={icon} />
    </span>
  );
}
