import { expect, test } from 'vitest';
import { attributionConflict } from '#core/coverage/attribution-conflict.ts';
import type { Speaker } from '#core/quotations/quotation.ts';

const by = (label: string | null, role: string | null = null) => ({
  speaker:
    label === null
      ? null
      : ({
          start: 0,
          end: 1,
          text: label,
          key: label.toLowerCase().replace(' ', '-'),
          label,
          confidence: 1,
          reason: 'named',
        } satisfies Speaker),
  role,
});

test.each([
  ['two people', by('Anna Kessler'), by('Peter Hargrove'), { kind: 'speaker', here: 'Anna Kessler', there: 'Peter Hargrove' }],
  ['one person', by('Anna Kessler'), by('Anna Kessler'), null],
  ['one by the surname alone', by('Anna Kessler'), by('Kessler'), null],
  ['two of one surname', by('Anna Kessler'), by('Peter Kessler'), { kind: 'speaker', here: 'Anna Kessler', there: 'Peter Kessler' }],
  ['nobody named', by('Anna Kessler'), by(null), null],
  ['two roles', by('Anna Kessler', 'Mayor of Arden'), by('Anna Kessler', 'state senator'), { kind: 'role', here: 'Mayor of Arden', there: 'state senator' }],
  ['two secretaries', by('Anna Kessler', 'Secretary of State'), by('Anna Kessler', 'Secretary-General'), { kind: 'role', here: 'Secretary of State', there: 'Secretary-General' }],
  ['one role in full and in short', by('Anna Kessler', 'U.S. Ambassador to NATO'), by('Anna Kessler', 'the ambassador'), null],
  ['a general word', by('Anna Kessler', 'U.S. diplomat'), by('Anna Kessler', 'U.S. Ambassador to NATO'), null],
  // Of a chief named beside a president.
  ['two people’s roles in one', by('Anna Kessler', 'Secretary General'), by('Anna Kessler', 'U.S. President Joe Hart and Union chief'), null],
  ['a role and none', by('Anna Kessler', 'Mayor of Arden'), by('Anna Kessler'), null],
])('%s', (_, here, there, expected) => expect(attributionConflict(here, there)).toEqual(expected)); // prettier-ignore
