const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  copy: 'M6 5.5h6.5v8H6zM3.5 10.5v-8h6.5',
  original: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5L7.5 8.5',
  forward: 'M6.5 4l4 4-4 4',
  back: 'M9.5 4l-4 4 4 4',
  down: 'M4 6.5l4 4 4-4',
  words: 'M2.500 3.500h11M2.500 12.500h11M2.500 6.500h7v3h-7z',
  pause: 'M5.500 3.500v9M10.500 3.500v9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  page: 'M8 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A 16 px line drawing in the colour of the text; it is never the only name of a control. */
export function Icon({ name }: { readonly name: IconName }) {
  const turns = name === 'forward' || name === 'back' || name === 'original';
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
