/** Pixels that a bookmark's slot takes more for a second letter. */
const SECOND_LETTER = 12;

/** The same panel of code, with slots that are wide enough for the names on its bookmarks. */
export function fitNames<Layout extends {readonly slot: number; readonly gutter: number}>(
  layout: Layout,
  bookmarks: readonly {readonly name: string}[],
): Omit<Layout, 'slot' | 'gutter'> & {readonly slot: number; readonly gutter: number} {
  if (bookmarks.every(({name}) => name.length !== 2)) return layout;
  const {slot, gutter} = layout;
  const slots = Math.floor(gutter / slot);
  return {...layout, slot: slot + SECOND_LETTER, gutter: gutter + slots * SECOND_LETTER};
}
