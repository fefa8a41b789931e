import {afterAll, beforeAll, expect, test} from 'vitest';
import {checkFilm} from '../../src/render/check/check-film.ts';
import {FilmPage} from '../../src/render/film-page.ts';
import type {FilmRequest} from '../../src/render/page-api.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import type {ClipSource, ClipTexts, Script} from '../../src/script/clip.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {LANGS, type Lang} from '../../src/script/units.ts';
import {shortFilm} from '../render/short-film.ts';

let page: FilmPage;

beforeAll(async () => {
  page = await FilmPage.start(console.error);
});

afterAll(() => page[Symbol.asyncDispose]());

/** What is found in the short film once it has other texts, another script or another program. */
async function found(change: {
  readonly texts?: Partial<ClipTexts>;
  readonly script?: Partial<Script>;
  readonly program?: string;
}): Promise<string[]> {
  const {script, programs} = shortFilm;
  const texts = {...script.texts, en: {...script.texts.en, ...change.texts}};
  return foundIn({
    ...shortFilm,
    programs: change.program === undefined ? programs : {'short.py': change.program},
    script: {...script, ...change.script, texts},
  });
}

async function foundIn(clip: ClipSource, lang: Lang = 'en'): Promise<string[]> {
  const request: FilmRequest = {
    clip,
    lang,
    theme: 'dark',
    width: 1920,
    height: 1080,
    fps: 60,
  };
  const faults = await checkFilm(page, request);
  return faults.map(fault => `${fault.rule}: ${fault.found}`);
}

/** A program in which `main` does this, between saying hi and being done. */
function program(...lines: readonly string[]): string {
  const body = lines.map(line => `    ${line}\n`).join('');
  const nap = 'async def nap():\n    await asyncio.sleep(1)\n\n';
  return `import asyncio\n\n${nap}async def main():\n    print("hi")\n${body}    await asyncio.sleep(1)\n    print("done")\n\nasyncio.run(main())\n`;
}

test('the film as it is has no fault', async () => {
  expect(await found({})).toEqual([]);
});

test('a length beside the last end of a chart keeps to the stage', async () => {
  const naps = 'asyncio.gather(asyncio.sleep(2.75), nap(), asyncio.sleep(2.75))';
  const long = `import asyncio\n\nasync def nap():\n    await asyncio.sleep(1)\n\nasync def main():\n    await ${naps}\n\nasyncio.run(main())\n`;
  expect(await foundIn(autoClip('long', 'long.py', long))).toEqual([]);
});

test('an error with a long name ends the program on the stage, in each language', async () => {
  const name = 'ServiceTemporarilyUnavailableError';
  const raising = `import asyncio\n\nclass ${name}(Exception):\n    pass\n\nasync def main():\n    await asyncio.sleep(1)\n    raise ${name}()\n\nasyncio.run(main())\n`;
  for (const lang of LANGS)
    expect(await foundIn(autoClip('raising', 'raising.py', raising), lang)).toEqual([]);
});

test('a line of code that is too long ends, with its sign, inside the panel', async () => {
  const lines = [12, 13, 14, 15, 16, 17].map(length => `print("${'茶'.repeat(length)}", "a", "b")`);
  expect(await foundIn(autoClip('wide', 'wide.py', program(...lines)))).toEqual([]);
});

test('where lanes stand close, how long a task took has the room of the word at its limit', async () => {
  const naps = 'asyncio.wait_for(nap(), 0.2), nap(), nap()';
  const limited = program(`await asyncio.gather(${naps}, return_exceptions=True)`);
  expect(await foundIn(autoClip('limited', 'limited.py', limited))).toEqual([]);
});

test('where an axis is long, its labels keep clear of each other', async () => {
  const long = program('await asyncio.sleep(15)');
  expect(await foundIn(autoClip('axis', 'axis.py', long))).toEqual([]);
});

test('where many do the same, the names beside their line keep clear of each other', async () => {
  const nap = 'async def siesta():\n    print("zzz")\n    await asyncio.sleep(1)\n\n';
  const run =
    'loop = asyncio.new_event_loop()\nall = [loop.create_task(siesta()) for _ in range(5)]\n';
  const many = `import asyncio\n\n${nap}${run}loop.run_until_complete(asyncio.wait(all))\n`;
  expect(await foundIn(autoClip('many', 'many.py', many))).toEqual([]);
});

test('what is long keeps to its room: a wait of hours, a length of many digits, two columns of output', async () => {
  const key = 'async def use(lock, n):\n    async with lock:\n        print(f"task {n} starts")\n';
  const waits = `${key}        await asyncio.sleep(1234.56)\n        print(f"task {n} is over")\n\n`;
  const main = 'async def main():\n    lock = asyncio.Lock()\n    await asyncio.gather(';
  const keys = `import asyncio\n\n${waits}${main}use(lock, 1), use(lock, 2), use(lock, 3))\n\nasyncio.run(main())\n`;
  expect(await foundIn(autoClip('keys', 'keys.py', keys))).toEqual([]);
  const long = program('await asyncio.gather(asyncio.sleep(3600), asyncio.sleep(1234.56))');
  const late = autoClip('long', 'a-lesson-whose-name-says-much.py', long);
  expect(await foundIn(late)).toEqual([]);
  expect(await foundIn(late, 'zh')).toEqual([]);
});

test('the word at a limit makes way for the end of its lane, and for the next limit', async () => {
  const job = `async def job(limit):
    for _ in range(3):
        try:
            await asyncio.wait_for(asyncio.sleep(9), limit)
        except TimeoutError:
            pass
`;
  const main = 'async def main():\n    await asyncio.gather(job(0.05), job(0.3), job(0.1))\n';
  const source = `import asyncio\n\n${job}\n${main}\nasyncio.run(main())\n`;
  const clip = autoClip('limits', 'limits.py', source);
  for (const lang of LANGS) expect(await foundIn(clip, lang)).toEqual([]);
});

test('fifteen letters have room in the second column of output', async () => {
  const clip = autoClip(
    'columns',
    'columns.py',
    program('print(1, 2)', 'print(3)', 'print(4)', "print(['A', 'B', 'C'])"),
  );
  const {duration} = makeFilm(clip, {lang: 'en'});
  await page.open({clip, lang: 'en', theme: 'dark', width: 1920, height: 1080, fps: 60});
  const texts = new Set<string>();
  for (let second = 0; second < duration; second++)
    for (const {text} of (await page.inspect(60 * second)).texts) texts.add(text);
  expect(texts).toContain("['A', 'B', 'C']");
});

test('a line that is cut ends before the name of the lane beside it', async () => {
  const main = `import asyncio
import time


def blocking_long():
    time.sleep(1)


async def main_async():
    print("提示：to_thread 里的阻塞调用不会被强制杀死；需自行设计可终止的阻塞操作。")
    await asyncio.to_thread(blocking_long)
    print("提示：to_thread 里的阻塞调用不会被强制杀死；需自行设计可终止的阻塞操作。")
    await asyncio.to_thread(blocking_long)
    print("提示：to_thread 里的阻塞调用不会被强制杀死；需自行设计可终止的阻塞操作。")


asyncio.run(main_async())
`;
  const clip = autoClip('cut', 'cut.py', main);
  for (const lang of LANGS) expect(await foundIn(clip, lang)).toEqual([]);
});

test('what a terminal would obey is drawn as a box', async () => {
  const clears = autoClip('clears', 'clears.py', program('print("\\x1b[2J")'));
  expect(await foundIn(clears)).toEqual([expect.stringMatching(/^glyph: .*\[2J" has no glyph/)]);
});

const captions = (hi: string) => ({texts: {captions: {hi: [hi], waits: ['main waits.']}}});

test.each([
  ['overlap', {texts: {takeaway: Array(5).fill('loud')}}, /^overlap: "main" and "loud"/],
  ['safe area', {texts: {takeaway: Array(9).fill('loud')}}, /^safe area: "loud"/],
  [
    'container',
    {program: program('await asyncio.create_task(nap(), name="a-long-name")')},
    /^container: "a-long-name" is \d+ px wider/,
  ],
  [
    'size',
    {program: program('await asyncio.gather(*[nap() for _ in range(24)])')},
    /^size: "\w" is \d+\.\d px/,
  ],
  ['glyph', captions('main says hi 🚀.'), /^glyph: "main says hi 🚀\." has no glyph for 🚀/],
  ['caption', captions('hi, '.repeat(20)), /^caption: "hi, .*" is longer than 60 characters/],
  ['hue', captions('{Z} says hi.'), /^hue: the caption names \{Z\}, who is not on stage/],
  [
    'script',
    {script: {beats: [{name: 'hi', on: {kind: 'line-printed', task: 'main', nth: 3}}]}},
    /^script: beat "hi" waits for "line-printed" of main number 3, which never happens$/,
  ],
] as const)(
  'a film that breaks the rule "%s" is caught in the browser',
  async (_, change, expected) => {
    expect((await found(change)).join('\n')).toMatch(new RegExp(expected, 'm'));
  },
);

test('contrast is measured in the pixels that are drawn', async () => {
  await page.open({clip: shortFilm, lang: 'en', theme: 'dark', width: 1920, height: 1080, fps: 60});
  const {texts, outlines} = await page.inspect(60 * 6);
  const of = (text: string) => texts.find(seen => seen.text === text)?.contrast;
  // The theme's own figures: `mute` and `text` on the ground.
  expect(of('short.py')).toBeCloseTo(7.1, 1);
  expect(of('main says hi.')).toBeCloseTo(15.2, 1);
  expect(outlines.map(({contrast}) => contrast > 3)).toEqual([true]);
});
