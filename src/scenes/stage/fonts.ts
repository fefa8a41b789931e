import {COMMON, type FontPart, fileOf, isLatin, partOf, unicodeRange} from './font-parts.ts';
import {legible} from './glyph-coverage.ts';

/** The faces on screen: Plex in three scripts. Nothing else may ever show. */
export const SANS = '"Plex Sans", "Plex Sans SC"';
export const MONO = '"Plex Mono", "Plex Sans SC"';

const LATIN: readonly (readonly [family: string, weight: string, file: string])[] = [
  ['Plex Mono', '400', 'IBMPlexMono-Regular'],
  ['Plex Mono', '500', 'IBMPlexMono-Medium'],
  ['Plex Mono', '600', 'IBMPlexMono-SemiBold'],
  ['Plex Mono', '700', 'IBMPlexMono-Bold'],
  ['Plex Sans', '400', 'IBMPlexSans-Regular'],
  ['Plex Sans', '500', 'IBMPlexSans-Medium'],
  ['Plex Sans', '600', 'IBMPlexSans-SemiBold'],
];

/** Of thirty thousand characters, 4 MB each: whole, they take longer to load than all else that a film needs. */
const CHINESE: readonly (readonly [weight: string, file: string])[] = [
  ['400', 'IBMPlexSansSC-Regular'],
  ['500', 'IBMPlexSansSC-Medium'],
  ['600', 'IBMPlexSansSC-SemiBold'],
];

let latin: Promise<unknown> | undefined;
/** What of the Chinese faces is there or on its way. */
const chinese = new Map<FontPart, Promise<unknown>>();

/**
 * Resolves once there is a face for each of these characters, in every weight: a canvas that is drawn before that keeps
 * the fallback's glyphs. Of the Chinese faces only those parts are loaded that the characters are in.
 */
export async function loadFonts(characters: Iterable<string>): Promise<void> {
  latin ??= Promise.all(LATIN.map(([family, weight, file]) => load(family, file, {weight})));
  const needed = new Set<FontPart>();
  for (const character of legible([...characters].join(''))) {
    if (!isLatin(character)) needed.add(partOf(character));
  }
  if (needed.size > 0) for (const part of COMMON) needed.add(part);
  await Promise.all([latin, ...[...needed].map(loadPart)]);
}

/** Complains about a text that would be drawn with another typeface's glyphs. */
export function checkLoaded(text: string): void {
  for (const character of text) {
    if (isLatin(character) || chinese.has(partOf(character))) continue;
    throw new Error(`"${character}" is to be drawn, and no face that is loaded has it.`);
  }
}

function loadPart(part: FontPart): Promise<unknown> {
  const known = chinese.get(part);
  if (known !== undefined) return known;
  const range = {unicodeRange: unicodeRange(part)};
  const loading = Promise.all(
    CHINESE.map(([weight, face]) => load('Plex Sans SC', fileOf(face, part), {weight, ...range})),
  );
  chinese.set(part, loading);
  return loading;
}

async function load(family: string, file: string, descriptors: FontFaceDescriptors) {
  const face = new FontFace(family, `url("/fonts/${file}.woff2")`, descriptors);
  document.fonts.add(await face.load());
}
