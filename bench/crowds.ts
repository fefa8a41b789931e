import {loadClip} from '../src/render/clips.ts';
import {repeatsLast} from '../src/render/film-frames.ts';
import {FilmPage} from '../src/render/film-page.ts';
import {makeFilm} from '../src/script/make-film.ts';

const FPS = 60;
const RUNS = 3;

/** A frame of a crowd may take this many times as long as one of `gather-order`. */
const MOST = 2;

/** Seconds of film: each clip's own, so that the crowd is on stage and moves. */
const STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
  'gather-order': [5, 35],
  'blocked-loop': [5, 35],
  'threads-or-coroutines': [5, 35],
};

/** Prints how long a frame takes to draw with three tasks, 1,000 and 10,000; fails when a crowd takes too long. */
export async function benchCrowds(): Promise<void> {
  const times = new Map(Object.keys(STRETCHES).map(id => [id, [] as number[]]));
  await using page = await FilmPage.start(console.error);
  // In turns, so that whatever else the machine does meets all of them.
  for (let run = 0; run < RUNS; run++) {
    for (const [id, list] of times) list.push(await frameTime(page, id));
  }
  const [plain = 0, ...crowds] = [...times].map(([id, list]) => {
    const median = list.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
    console.log(`  ${id.padEnd(24)} ${(median * 1000).toFixed(2)} ms for each frame that is drawn`);
    return median;
  });
  const worst = Math.max(...crowds) / plain;
  console.log(
    `  the slowest crowd takes ${worst.toFixed(2)} times as long; at most ${MOST} are allowed`,
  );
  if (worst > MOST) process.exitCode = 1;
}

/** Seconds of real time for each frame that is not a repeat. */
async function frameTime(page: FilmPage, id: string): Promise<number> {
  const clip = await loadClip(id);
  const [from, to] = (STRETCHES[id] ?? [0, 1]).map(time => time * FPS) as [number, number];
  const film = makeFilm(clip, {lang: 'zh'});
  const frames = Array.from({length: to - from}, (_, i) => from + i);
  const drawn = frames.filter(frame => !repeatsLast(film, frame, FPS)).length;
  await page.open({clip, lang: 'zh', theme: 'dark', width: 1920, height: 1080, fps: FPS});
  return (await page.draw(from, to)) / drawn;
}
