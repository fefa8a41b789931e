import {readFileSync} from 'node:fs';
import {create, type Font} from 'fontkit';
import {expect, test} from 'vitest';
import {clipNames, loadClip} from '../../src/render/clips.ts';
import {hasGlyph, legible} from '../../src/scenes/stage/glyph-coverage.ts';
import {WORDS} from '../../src/script/words.ts';

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

test('the table says what the bundled fonts have', async () => {
  const weights = (family: string, ...names: string[]) =>
    common(...names.map(name => `IBMPlex${family}-${name}`));
  const chinese = weights('SansSC', 'Regular', 'Medium', 'SemiBold');
  const sans = weights('Sans', 'Regular', 'Medium', 'SemiBold');
  const mono = weights('Mono', 'Regular', 'Medium', 'SemiBold', 'Bold');
  const both = [...sans].filter(point => mono.has(point));
  const points = [...new Set([...chinese, ...both])].sort((a, b) => a - b);
  const file = [
    '/** Code points with a glyph on the stage, as `first+more` in base 36. Made from the fonts by `npm run bless`. */',
    `export const COVERAGE =\n  '${rangesOf(points).join(' ')}';\n`,
  ].join('\n');
  await expect(file).toMatchFileSnapshot('../../src/scenes/stage/coverage.ts');
});

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
