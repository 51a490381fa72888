import { BackButton } from '#components/back-button.tsx';
import { ChoiceGroup } from '#components/choice-group.tsx';
import { ChoiceList } from '#components/choice-list.tsx';
import { ConfirmButton } from '#components/confirm-button.tsx';
import { CopyButton } from '#components/copy-button.tsx';
import { GroupSwitch } from '#components/group-switch.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Icon, type IconName } from '#components/icon.tsx';
import { KindMark } from '#components/kind-mark.tsx';
import { LongText } from '#components/long-text.tsx';
import { RemovableList } from '#components/removable-list.tsx';
import { SavedNotice } from '#components/saved-notice.tsx';
import { SearchBox } from '#components/search-box.tsx';
import { Switch } from '#components/switch.tsx';
import { Tabs } from '#components/tabs.tsx';
import { QUOTATIONS } from '../fixtures/views.ts';
import { copied, nothing, type Family } from './specimen.tsx';

const ICONS: readonly IconName[] = ['pin', 'close', 'copy', 'words', 'original', 'page', 'forward', 'search'];
const LONG = QUOTATIONS[3]!.text;
const PLACES = [
  { value: 'velm', label: 'Velm', hint: 'with its harbour' },
  { value: 'orm', label: 'Orm' },
] as const;

const tabs = () => (
  <Tabs
    tabs={[
      { id: 'page', label: 'This page' },
      { id: 'search', label: 'Search' },
    ]}
    selected="page"
    label="Sidelight"
    onSelect={nothing}
  >
    What is beneath the tabs.
  </Tabs>
);

export const CONTROLS: Family = {
  id: 'controls',
  title: 'Controls',
  specimens: [
    {
      caption: 'buttons: first, plain, of text, accented',
      draw: () => (
        <div class="button-row">
          <button type="button" class="button primary">
            Do this
          </button>
          <button type="button" class="button">
            Or this
          </button>
          <button type="button" class="text-button">
            Less so
          </button>
          <button type="button" class="text-button accent">
            More so
          </button>
        </div>
      ),
    },
    {
      caption: 'icon buttons, at rest and pressed',
      draw: () => (
        <>
          {ICONS.map((icon) => (
            <IconButton key={icon} icon={icon} label={icon} onClick={nothing} />
          ))}
          <IconButton icon="pin" label="pinned" pressed onClick={nothing} />
        </>
      ),
    },
    { caption: 'back', draw: () => <BackButton onBack={nothing} /> },
    {
      caption: 'copy button, as an icon and as words',
      draw: () => (
        <>
          <CopyButton of="an icon" onCopy={copied} /> <CopyButton of="words" onCopy={copied} words />
        </>
      ),
    },
    {
      caption: 'copy button, just pressed',
      press: ['.icon-button'],
      draw: () => (
        <div class="attribution">
          <span class="attribution-actions">
            <CopyButton of="words" onCopy={copied} />
          </span>
        </div>
      ),
    },
    {
      caption: 'switches: on, off; of a group: all, some, none',
      draw: () => (
        <div class="button-row">
          <Switch on label="on" onChange={nothing} />
          <Switch on={false} label="off" onChange={nothing} />
          <GroupSwitch on={2} of={2} label="all" onChange={nothing} />
          <GroupSwitch on={1} of={2} label="some" onChange={nothing} />
          <GroupSwitch on={0} of={2} label="none" onChange={nothing} />
        </div>
      ),
    },
    {
      caption: 'one of a few',
      draw: () => <ChoiceGroup title="Place" chosen="velm" onChoose={nothing} choices={PLACES} />,
    },
    {
      caption: 'one of many',
      draw: () => <ChoiceList title="Place" chosen="velm" onChoose={nothing} choices={PLACES} />,
    },
    {
      caption: 'search box, empty',
      draw: () => <SearchBox value="" label="Find a source" onInput={nothing} />,
    },
    {
      caption: 'search box, filled',
      draw: () => <SearchBox value="harbour" label="Find a source" onInput={nothing} />,
    },
    {
      caption: 'button that asks, at rest',
      draw: () => (
        <ConfirmButton label="Delete" question="Delete 3 articles?" confirm="Yes" onConfirm={nothing} />
      ),
    },
    {
      caption: 'button that asks, asking',
      press: ['.button'],
      draw: () => (
        <ConfirmButton label="Delete" question="Delete 3 articles?" confirm="Yes" onConfirm={nothing} />
      ),
    },
    {
      caption: 'list whose lines can be taken back',
      draw: () => (
        <RemovableList
          label="Sites"
          items={[
            { id: 'a', label: 'northern-post.example' },
            { id: 'b', label: 'orbis.example', detail: 'since March' },
          ]}
          action="Remove"
          actionFor={({ label }) => `Remove ${label}`}
          onAction={nothing}
        />
      ),
    },
    { caption: 'tabs', draw: tabs },
    {
      caption: 'long text, cut',
      draw: () => (
        <LongText text={LONG}>
          <p>{LONG}</p>
        </LongText>
      ),
    },
    {
      caption: 'long text, whole',
      press: ['.text-button'],
      draw: () => (
        <LongText text={LONG}>
          <p>{LONG}</p>
        </LongText>
      ),
    },
    { caption: 'notice with its way back', draw: () => <SavedNotice message="Saved" onUndo={nothing} /> },
    {
      caption: 'signs: person, organisation, place; an icon',
      draw: () => (
        <div class="button-row">
          <KindMark kind="person" />
          <KindMark kind="organisation" />
          <KindMark kind="place" />
          <Icon name="search" />
        </div>
      ),
    },
  ],
};
