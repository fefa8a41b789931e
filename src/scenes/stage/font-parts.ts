import {LATIN, PARTS} from './chinese-parts.ts';
import {withinRanges} from './code-points.ts';

/** What of a Chinese face is loaded by itself: the number of a part of it, or what is in no part. */
export type FontPart = string;

const REST: FontPart = 'rest';

/** Whether both Latin families have a glyph for this character. */
export const isLatin = withinRanges(LATIN);

/** The part that has the glyph for a character; of one that no face has, the rest. */
export function partOf(character: string): FontPart {
  const found = Object.entries(PARTS).find(([, characters]) => characters.includes(character));
  return found?.[0] ?? REST;
}

/** The parts that every film in Chinese needs, if only for the stage's own words; almost all in them is frequent. */
export const COMMON: readonly FontPart[] = Object.keys(PARTS).filter(part => part > '080');

/** The file of a part of a face. */
export function fileOf(face: string, part: FontPart): string {
  return part === REST ? face : `chinese/${face}-${part}`;
}

/** The characters of a part, as CSS writes a `unicode-range`: each is drawn from one file, whatever else is loaded. */
export function unicodeRange(part: FontPart): string {
  if (part === REST) return rangeOfRest();
  return pointsOf(PARTS[part] ?? '')
    .map(hex)
    .join();
}

function rangeOfRest(): string {
  const taken = pointsOf(Object.values(PARTS).join(''));
  taken.sort((a, b) => a - b);
  const gaps = [...taken, 0x110000].map((point, index) => [
    (taken[index - 1] ?? -1) + 1,
    point - 1,
  ]);
  return gaps
    .filter(([first = 0, last = 0]) => first <= last)
    .map(([first = 0, last = 0]) => `${hex(first)}-${last.toString(16)}`)
    .join();
}

function pointsOf(characters: string): number[] {
  return Array.from(characters, character => character.codePointAt(0) ?? 0);
}

function hex(point: number): string {
  return `U+${point.toString(16)}`;
}
