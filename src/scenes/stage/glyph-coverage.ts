import {COVERAGE} from './coverage.ts';

/** What stands for a character that no bundled face has: a system font would stand in for it otherwise. */
const MISSING = '□';

const ranges = COVERAGE.split(' ').map(range => {
  const [start = '', length = '0'] = range.split('+');
  const first = Number.parseInt(start, 36);
  return [first, first + Number.parseInt(length, 36)] as const;
});

/** Whether every face of the stage, with Plex Sans SC behind it, has a glyph for this character. */
export function hasGlyph(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => point >= first && point <= last);
}

const plain = /^[\x20-\x7e]*$/;

/** `text` with a box for every character that cannot be drawn. */
export function legible(text: string): string {
  if (plain.test(text)) return text;
  return Array.from(text, character => (hasGlyph(character) ? character : MISSING)).join('');
}
