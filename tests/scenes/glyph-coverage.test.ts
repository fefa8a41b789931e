import {readdirSync, readFileSync} from 'node:fs';
import {create, type Font} from 'fontkit';
import {expect, test} from 'vitest';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {PARTS} from '../../src/scenes/stage/chinese-parts.ts';
import {COMMON, isLatin, partOf, unicodeRange} from '../../src/scenes/stage/font-parts.ts';
import {hasGlyph, legible} from '../../src/scenes/stage/glyph-coverage.ts';
import {WORDS} from '../../src/script/stage-words.ts';

const FOLDER = new URL('../../public/fonts/', import.meta.url);

/** Code points that all these files have. */
function common(...files: string[]): Set<number> {
  const sets = files.map(file => {
    const font = create(readFileSync(new URL(`${file}.woff2`, FOLDER))) as Font;
    return new Set(font.characterSet);
  });
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter(point => rest.every(set => set.has(point))));
}

function weights(family: string, ...more: string[]): string[] {
  return ['Regular', 'Medium', 'SemiBold', ...more].map(name => `IBMPlex${family}-${name}`);
}

/** What both Latin families have. */
function latin(): number[] {
  return [...common(...weights('Sans'), ...weights('Mono', 'Bold'))].sort((a, b) => a - b);
}

test('the table says what the bundled fonts have', async () => {
  const chinese = common(...weights('SansSC'));
  const points = [...new Set([...chinese, ...latin()])].sort((a, b) => a - b);
  const file = [
    '/** Code points with a glyph on the stage, as `first+more` in base 36. Made from the fonts by `npm run bless`. */',
    `export const COVERAGE =\n  '${rangesOf(points).join(' ')}';\n`,
  ].join('\n');
  await expect(file).toMatchFileSnapshot('../../src/scenes/stage/coverage.ts');
});

test('the table of the parts says what every weight of each has', async () => {
  const withoutChinese = latin();
  const parts = partNames().map(part => {
    const points = common(...weights('SansSC').map(face => `chinese/${face}-${part}`));
    // The last of the plane is no character.
    const characters = [...points].filter(
      point => !withoutChinese.includes(point) && point < 0xffff,
    );
    return `  '${part}':\n    '${String.fromCodePoint(...characters)}',`;
  });
  const file = [
    '// Made from the fonts by `npm run bless`.\n',
    '/** Code points that need no Chinese face, as `first+more` in base 36. */',
    `export const LATIN =\n  '${rangesOf(withoutChinese).join(' ')}';\n`,
    '/** What of the Chinese faces is in each of their parts, by its number; the more frequent, the higher. */',
    `export const PARTS: Readonly<Record<string, string>> = {\n${parts.join('\n')}\n};\n`,
  ].join('\n');
  await expect(file).toMatchFileSnapshot('../../src/scenes/stage/chinese-parts.ts');
});

test("the stage's own words are in the parts that are always loaded for Chinese", () => {
  const words = readFileSync(new URL('../../src/script/words.ts', import.meta.url), 'utf8');
  const strange = [...new Set(words)].filter(one => !isLatin(one) && !COMMON.includes(partOf(one)));
  expect(strange.join('').trim()).toBe('');
});

test('each character is drawn from one file: what is in no part, from the whole face', () => {
  const points = Object.values(PARTS).join('');
  const rest = unicodeRange('rest').replaceAll('U+', '').split(',');
  const left = rest.reduce((sum, range) => {
    const [first = 0, last = 0] = range.split('-').map(end => Number.parseInt(end, 16));
    return sum + last - first + 1;
  }, 0);
  expect(new Set(points).size).toBe(points.length);
  expect(left + points.length).toBe(0x110000);
  expect(['龘', '🚀', '茶', 'Ω'].map(partOf)).toEqual(['rest', 'rest', '087', '000']);
});

function partNames(): string[] {
  const names = readdirSync(new URL('chinese/', FOLDER)).map(file => file.match(/\d+/)?.[0] ?? '');
  return [...new Set(names)].sort();
}

function rangesOf(points: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([first, last]) =>
    last > first ? `${first.toString(36)}+${(last - first).toString(36)}` : first.toString(36),
  );
}

test('every character of every clip has a glyph', async () => {
  const clips = await Promise.all((await clipNames()).map(loadClip));
  const text = JSON.stringify([clips, WORDS]);
  expect([...new Set(text)].filter(character => !hasGlyph(character))).toEqual([]);
});

test('a character without a glyph becomes a box, never a system font', () => {
  expect(legible('好 🚀 ok')).toBe('好 □ ok');
});
