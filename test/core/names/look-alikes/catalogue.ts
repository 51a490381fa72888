import type { TableName } from '#core/names/table-name.ts';

const person = (
  id: string,
  label: string,
  context: string,
  more: Partial<Pick<TableName, 'aliases' | 'contextual' | 'roles' | 'description'>>,
): TableName => ({
  id,
  kind: 'person',
  label,
  aliases: [],
  roles: [],
  description: null,
  context: context.split('|'),
  ...more,
});

const role = (title: string, from: string | null, to: string | null) => ({ title, from, to });

/** People of one name, which the shipped catalogue has few of. */
export const NAMESAKES: readonly TableName[] = [
  person('michael-jordan-player', 'Michael Jordan', 'NBA|basketball|Bulls', {
    description: 'American basketball player',
  }),
  person('michael-jordan-scientist', 'Michael Jordan', 'Berkeley|machine learning|statistics', {
    roles: [role('Professor at the University of California, Berkeley', '1998', null)],
    description: 'American computer scientist',
  }),
  person('john-smith-labour', 'John Smith', 'Labour|Britain|British', {
    roles: [role('Leader of the Labour Party', '1992-07', '1994-05')],
    description: 'British politician',
  }),
  person('john-smith-captain', 'John Smith', 'Jamestown|Virginia|Pocahontas', {
    roles: [role('Governor of Virginia', '1608', '1609')],
    description: 'English captain and explorer',
  }),
  person('will-smith-actor', 'Will Smith', 'film|Hollywood', { description: 'American actor' }),
  person('will-smith-comedian', 'Will Smith', 'comedy|sketch', { description: 'British comedian' }),
  person('george-h-w-bush', 'George H. W. Bush', 'White House|Gulf War|Reagan', {
    aliases: ['George Bush', 'George Herbert Walker Bush'],
    roles: [role('President of the United States', '1989-01', '1993-01')],
    description: 'American politician',
  }),
];
