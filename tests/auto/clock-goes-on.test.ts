import {expect, test} from 'vitest';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import type {Moment} from '../../src/script/film.ts';
import {makeFilm} from '../../src/script/make-film.ts';

type Scene = Extract<Moment['scene'], {view: 'loop'}>;

/** What stands on stage over the film, ten times a second, up to the takeaway. */
function scenesOf(source: string): Scene[] {
  const film = makeFilm(autoClip('x', 'x.py', source), {lang: 'en'});
  const until = film.beats.at(-1)?.time ?? 0;
  return Array.from({length: Math.floor(until * 10)}, (_, i) => film.at(i / 10).scene).filter(
    (scene): scene is Scene => scene.view === 'loop',
  );
}

const IN_A_THREAD = `import asyncio, threading

async def nap():
    await asyncio.sleep(1)
    print("up")

loop = asyncio.new_event_loop()
threading.Thread(target=loop.run_forever, daemon=True).start()
print(asyncio.run_coroutine_threadsafe(nap(), loop).result())
`;

test('the clock moves while a loop waits in a thread', () => {
  expect(scenesOf(IN_A_THREAD).at(-1)?.now).toBe(1);
});

test('who is done in a loop of another thread stops no loop', () => {
  const film = makeFilm(autoClip('x', 'x.py', IN_A_THREAD), {lang: 'en'});
  expect(
    film.beats.map(({caption}) => caption).filter(text => text.includes('loop stops')),
  ).toEqual([]);
});

test('the program is not over while tasks without a card go on', () => {
  const scenes = scenesOf(`import asyncio

async def nap(seconds):
    await asyncio.sleep(seconds)
    print("up")

async def main(count):
    await asyncio.gather(*(nap(1) for _ in range(count)))

asyncio.run(main(3))
asyncio.run(main(3))
`);
  const over = scenes.filter(({clock}) => clock.to.note === 'the program is over');
  expect(over.length).toBeGreaterThan(0);
  expect(over.map(({now}) => now).filter(now => now < 2)).toEqual([]);
});
