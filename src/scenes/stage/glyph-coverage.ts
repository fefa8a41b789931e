import {withinRanges} from './code-points.ts';
import {COVERAGE} from './coverage.ts';

/** What stands for a character that no bundled face has: a system font would stand in for it otherwise. */
const MISSING = '□';

/** Whether every face of the stage, with Plex Sans SC behind it, has a glyph for this character. */
export const hasGlyph = withinRanges(COVERAGE);

const PLAIN = /^[\x20-\x7e]*$/;

/** `text` with a box for every character that cannot be drawn. */
export function legible(text: string): string {
  if (PLAIN.test(text)) return text;
  return Array.from(text, character => (hasGlyph(character) ? character : MISSING)).join('');
}
