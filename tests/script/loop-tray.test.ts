import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {loadClip} from '../../src/render/clips.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import type {Point} from '../../src/script/units.ts';
import {berth, CARD, SEAT} from '../../src/script/views/loop-layout.ts';
import type {TrayCellMoment} from '../../src/script/views/loop-moment.ts';
import {TRAVELLER, trayCell} from '../../src/script/views/loop-tray.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const lunch = join(import.meta.dirname, '../auto/programs/lunch.py');

test.each<[string, () => Promise<ClipSource> | ClipSource]>([
  ['gather-order', () => loadClip('gather-order')],
  ['lunch', () => autoClip('lunch', 'lunch.py', readFileSync(lunch, 'utf8'))],
])(
  'an answer on its way in %s passes beside the card that waits, and over no other slot',
  async (_, clip) => {
    const film = makeFilm(await clip(), {lang: 'en'});
    const frames = Array.from({length: Math.floor(film.duration * 60)}, (_, i) => i / 60);
    const flights = frames.flatMap(time => {
      const {scene} = film.at(time);
      if (scene.view !== 'loop') return [];
      const {tray} = scene;
      return tray.filter(inFlight).map(cell => ({time, cell, count: tray.length}));
    });
    expect(flights.length).toBeGreaterThan(10);
    for (const {time, cell, count} of flights) {
      const letter = around(cell.letter);
      const others = Array.from({length: count}, (_, i) => i).filter(i => i !== cell.index);
      const obstacles = [cardAt(berth(0)), ...others.map(i => trayCell(i, count))];
      const hits = obstacles.filter(box => meet(box, letter));
      expect(hits, `${cell.name} at ${time.toFixed(2)} s`).toEqual([]);
    }
  },
);

test('a tray has a place for every answer, or there is none', () => {
  const naps = (count: number) => {
    const calls = Array.from({length: count}, (_, i) => `asyncio.sleep(${i + 1}, ${i})`);
    const main = `async def main():\n    await asyncio.gather(${calls})\n`;
    const source = `import asyncio\n\n${main}\nasyncio.run(main())\n`;
    const film = makeFilm(autoClip('naps', 'naps.py', source), {lang: 'en'});
    const {scene} = film.at(film.beats.at(-2)?.rest ?? 0);
    return scene.view === 'loop' && scene.tray.length;
  };
  expect([3, 4, 9].map(naps)).toEqual([3, 0, 0]);
});

test('a box tells how its future ended', () => {
  const ended = (call: string) => {
    const lines = ['future = loop.create_future()', `loop.call_later(1, ${call})`];
    const waits = ['try:', '    await future', 'except BaseException:', '    print("no")'];
    const body = ['loop = asyncio.get_running_loop()', ...lines, ...waits].map(
      line => `    ${line}`,
    );
    const main = `async def main():\n${body.join('\n')}\n`;
    const source = `import asyncio\n\n${main}\nasyncio.run(main())\n`;
    const film = makeFilm(autoClip('box', 'box.py', source), {lang: 'en'});
    const {scene} = film.at(film.beats.at(-2)?.rest ?? 0);
    return scene.view === 'loop' && scene.future?.ended;
  };
  const calls = ['future.set_result, 1', 'future.set_exception, ValueError("no")', 'future.cancel'];
  expect(calls.map(ended)).toEqual(['done', 'failed', 'cancelled']);
});

/** Seen, and no longer on the seat. */
function inFlight({letter, letterAlpha}: TrayCellMoment): boolean {
  return letterAlpha > 0 && !meet(cardAt(SEAT), around(letter));
}

function around({x, y}: Point): Box {
  const {width, height} = TRAVELLER;
  return {x: x - width / 2, y: y - height / 2, width, height};
}

function cardAt({x, y}: Point): Box {
  return {x: x - CARD.width / 2, y: y - CARD.height / 2, ...CARD};
}

function meet(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  const isAbove = a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isBeside && !isAbove;
}
