import {expect, test} from 'vitest';
import {CAPTION_EDGE} from '../../src/script/captions.ts';
import {areStacked, DUEL_CODE, duelPlaces} from '../../src/script/views/duel-layout.ts';

const upTo = (most: number) => Array.from({length: most}, (_, i) => i + 1);
const stacked = upTo(20).flatMap(first =>
  upTo(20).flatMap(second => (areStacked([first, second]) ? [[first, second]] : [])),
);

test('two programs that stand one above the other leave room for each other and for the caption', () => {
  expect(stacked).toContainEqual([7, 10]);
  for (const rows of stacked) {
    const {sides, divider, lines} = duelPlaces(rows);
    const [upper, lower] = sides.map(({code, printed}, i) => {
      const bottom = code + (rows[i] ?? 0) * lines.lineHeight + 2 * lines.padding;
      expect(printed - DUEL_CODE.size, `printed under ${rows}`).toBeGreaterThanOrEqual(bottom);
      return printed;
    });
    expect(upper, `above the line between ${rows}`).toBeLessThan(divider);
    expect(lower, `above the caption of ${rows}`).toBeLessThan(CAPTION_EDGE - 8);
  }
});
