import type { NameView } from '#core/coverage/views.ts';
import { formatRoleTime } from './format-role.ts';
import { KIND_WORDS } from './kind-mark.tsx';
import { NameCountsLine } from './name-counts-line.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly view: NameView;
  readonly id: string;
  readonly level: 1 | 2;
}

/** Who this is: the name, kind, role at the time with its date, one line of counts. */
export function NameHeading({ view, id, level }: Props) {
  const text = useText();
  const { role, description, kind, label, readAs, counts, choice } = view;
  const Heading = level === 1 ? 'h1' : 'h2';
  const time = role === null ? '' : formatRoleTime(role, text);
  return (
    <div class="name-heading">
      <Heading class="name-label" id={id} tabIndex={-1}>
        <bdi>{label}</bdi>
      </Heading>
      <p class="name-role">
        {(role !== null || description !== null) && <span class="sr-only">{text.t(KIND_WORDS[kind])}: </span>}
        {role === null ? (description ?? text.t(KIND_WORDS[kind])) : role.title}
        {time !== '' && ' '}
        {time !== '' && <span class="role-time">{time}</span>}
      </p>
      {choice.length === 0 && <NameCountsLine counts={counts} />}
      {readAs.map((reason) => (
        <p class="read-as" key={reason}>
          {reason}
        </p>
      ))}
    </div>
  );
}
