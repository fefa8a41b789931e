import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {versusClip} from '../../src/script/auto/versus.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {LANGS, type Lang} from '../../src/script/units.ts';
import {hook} from '../../src/script/views/sharing-layout.ts';

const SOURCE = `"""Two naps."""
import asyncio


async def nap(seconds):
    await asyncio.sleep(seconds)


async def main():
    await asyncio.gather(nap(1), nap(2))


asyncio.run(main())
`;

test('a program without a script is told by what happens in it', () => {
  const film = makeFilm(autoClip('naps', 'naps.py', SOURCE), {lang: 'en'});
  expect(film.title).toBe('Two naps');
  expect(film.beats.map(beat => beat.caption)).toEqual([
    'There is one seat to run in, and main takes it first.',
    'A and B are created: in line, but none has started.',
    'main waits for 2 results and leaves the seat.',
    'A has 1 s to wait and leaves the seat.',
    'Nobody can run: only now does the clock move.',
    'At 1 s A has what it waited for, and runs on.',
    'At 1 s A is done.',
    'At 2 s B is done.',
    'At 2 s main is done, and so is the program.',
    '2 tasks: who waits needs no seat, and others run.',
  ]);
});

test('a name that is cut on its card stands whole in the captions', () => {
  const film = makeFilm(autoClip('naps', 'naps.py', SOURCE.replaceAll('main', 'two_naps')), {
    lang: 'en',
  });
  expect(film.beats[0]?.caption).toBe('There is one seat to run in, and two_naps takes it first.');
});

/** A program whose main is these lines. */
function program(...lines: string[]): string {
  const main = ['async def main():', ...lines.map(line => `    ${line}`)];
  return ['import asyncio, time', '', ...main, '', 'asyncio.run(main())', ''].join('\n');
}

function captions(source: string, lang: Lang = 'en'): string[] {
  return makeFilm(autoClip('x', 'x.py', source), {lang}).beats.map(({caption}) => caption);
}

test('a blocked loop is told, and its clock moves while the seat is kept', () => {
  const film = makeFilm(autoClip('x', 'x.py', program('time.sleep(2)')), {lang: 'zh'});
  const blocked = film.beats[1];
  expect(blocked?.caption).toBe('time.sleep(2) 占着位置，2 秒里谁也动不了。');
  const scene = film.at(((blocked?.time ?? 0) + (blocked?.until ?? 0)) / 2).scene;
  expect(scene.view === 'loop' && scene.now).toBeGreaterThan(0);
});

test('who keeps the seat for no time keeps nobody waiting', () => {
  expect(
    captions(program('time.sleep(0)', 'time.sleep(1)')).filter(said => /keeps/.test(said)),
  ).toEqual([
    'time.sleep(1) keeps the seat: nobody moves for 1 s.',
    expect.stringContaining('Whoever keeps'),
  ]);
});

test('a limit, a cancel and an error are told by what they are', () => {
  expect(
    captions(program('async with asyncio.timeout(1):', '    await asyncio.sleep(9)')),
  ).toContain('Time is up: main is asked to stop.');
  const cancel = program(
    'task = asyncio.create_task(asyncio.sleep(9), name="nap")',
    'await asyncio.sleep(1)',
    'task.cancel()',
  );
  expect(captions(cancel)).toContain('main asks A to stop.');
  expect(captions(program('raise ValueError("no")')).at(-2)).toBe('At 0 s main raises ValueError.');
});

test('what is left when main ends is cancelled, and that is said', () => {
  const source = program('task = asyncio.create_task(asyncio.sleep(9))', 'await asyncio.sleep(1)');
  expect(captions(source)).toContain('At 1 s main is done; asyncio.run cancels the 1 left.');
});

test('of many tasks the first are shown, and all are counted', () => {
  const source = program('await asyncio.gather(*(asyncio.sleep(1) for _ in range(40)))');
  const film = makeFilm(autoClip('x', 'x.py', source), {lang: 'en'});
  expect(film.names.map(({name}) => name)).toEqual(['main', 'A', 'B', 'C']);
  expect(film.beats.map(({caption}) => caption)).toContain(
    '40 tasks are created: in line, but none has started.',
  );
  expect(film.duration).toBeLessThan(75);
});

test('a program that does not end, or only late, is refused: no film could be watched to its end', () => {
  const forever = program('while True:', '    await asyncio.sleep(1)');
  expect(() => autoClip('x', 'x.py', forever)).toThrow(
    /^x\.py:5:9: the event loop turned too often: more than 400,000\. A film needs an end\. Let it end sooner, for example with asyncio\.wait_for\(main\(\), 5\)\.$/,
  );
  const late = program('for _ in range(3000):', '    await asyncio.sleep(1)');
  expect(() => autoClip('x', 'x.py', late)).toThrow(/^x\.py: \d+ events are too many for a film\./);
});

test('a crowd that no film can be made of is refused, alone and in a duel', () => {
  const main = program('await asyncio.gather(*(asyncio.sleep(1) for _ in range(1001)))');
  const why =
    'many.py: 1001 tasks are too many for a film. Make no more than 1000 of them: they look the same.';
  expect(() => autoClip('many', 'many.py', main)).toThrow(why);
  const pair = [
    {file: 'naps.py', source: SOURCE},
    {file: 'many.py', source: main},
  ] as const;
  expect(() => versusClip('duel', pair)).toThrow(why);
});

test('who runs while another keeps its loop waiting has no seat: two loops at once are refused', () => {
  const source = `import asyncio, threading

async def task():
    await asyncio.sleep(1)

def work():
    asyncio.run(task())

async def main():
    thread = threading.Thread(target=work)
    thread.start()
    JOIN

asyncio.run(main())
`;
  const joined = (how: string) => autoClip('x', 'x.py', source.replace('JOIN', how));
  expect(() => joined('thread.join()')).toThrow(
    'x.py: task() runs in another event loop while main() keeps its own waiting, and a film has one seat. Start the threads with loops outside of main(), or let it await them with asyncio.to_thread(thread.join).',
  );
  expect(() => joined('await asyncio.to_thread(thread.join)')).not.toThrow();
});

test('a caption that has no room in one line has two', () => {
  const source = program('task = asyncio.create_task(asyncio.sleep(9))', 'await asyncio.sleep(1)');
  expect(autoClip('x', 'x.py', source).script.texts.zh.captions).toMatchObject({
    'beat-6': ['第 1 秒，{main} 结束；', '`asyncio.run` 取消剩下的 1 个任务。'],
  });
});

/** How many keys are off their hooks, at one time or another. */
function keysHeld(source: string): number[] {
  const film = makeFilm(autoClip('x', 'x.py', source), {lang: 'en'});
  const held = new Set<number>();
  for (let time = 0; time < film.duration; time += 0.5) {
    const {scene} = film.at(time);
    const keys = scene.view === 'sharing' ? (scene.room?.keys ?? []) : [];
    held.add(keys.filter(({at}, slot) => at.y !== hook(slot).y).length);
  }
  return [...held].sort();
}

test('a lock that is waited for, and a group, bring their own views; a view can be wished for', () => {
  const lock = `import asyncio
lock = asyncio.Lock()

async def use(name):
    async with lock:
        await asyncio.sleep(1)

async def main():
    await asyncio.gather(use("A"), use("B"))

asyncio.run(main())
`;
  expect(autoClip('x', 'x.py', lock).script.view).toBe('sharing');
  expect(keysHeld(lock)).toEqual([0, 1]);
  // Without a key in anybody's hand a picture of keys would be wrong.
  const byHand = lock
    .replace('async with lock:', 'await lock.acquire()')
    .replace('    await asyncio.sleep(1)', 'await asyncio.sleep(1)\n    lock.release()');
  expect(autoClip('x', 'x.py', byHand).script.view).toBe('loop');
  expect(() => makeFilm(autoClip('x', 'x.py', byHand, {view: 'sharing'}), {lang: 'en'})).toThrow(
    'x: who holds "lock" cannot be told from the program. Write "async with lock:" around what needs it',
  );
  expect(autoClip('x', 'x.py', lock, {view: 'loop'}).script.view).toBe('loop');
  expect(() => autoClip('x', 'x.py', lock, {view: 'opera'})).toThrow(
    'no view "opera" for one program. Views: loop, scope, sharing.',
  );
});

test.each(LANGS)(
  'captions in %s name only who is in the program, at times that are in the schedule',
  lang => {
    const source = program(
      'async with asyncio.TaskGroup() as group:',
      '    for n in range(1, 4):',
      '        group.create_task(asyncio.sleep(n / 2))',
    );
    const {events} = simulate(source, {});
    const times = new Set(events.map(({at}) => at));
    const said = captions(source, lang).flatMap(text => [...text.matchAll(/(?:At|第) ([\d.]+)/g)]);
    expect(said.length).toBeGreaterThan(3);
    expect(said.map(([, at]) => Number(at)).filter(at => !times.has(at))).toEqual([]);
  },
);

test('the window shows where most happens', () => {
  const clip = autoClip('naps', 'naps.py', SOURCE);
  const long = `${'# a long introduction\n'.repeat(40)}${SOURCE}`;
  expect(clip.script.programs[0]?.window).toEqual([1, 13]);
  expect(autoClip('naps', 'naps.py', long).script.programs[0]?.window).toEqual([45, 53]);
});

test('the call that starts the loop pushes no coroutine out of the window', () => {
  const source = readFileSync(join(import.meta.dirname, 'programs/lunch.py'), 'utf8');
  expect(autoClip('lunch', 'lunch.py', source).script.programs[0]?.window).toEqual([6, 20]);
});

test('a program in which no task runs cannot be filmed, and says why', () => {
  expect(() => autoClip('x', 'x.py', 'print("hi")\n')).toThrow(
    'x.py: no task ever ran, so there is nothing to film. Call asyncio.run(main()).',
  );
  expect(() => autoClip('x', 'x.py', '1 / 0\n')).toThrow(
    'x.py: it ended before any task ran: ZeroDivisionError: division by zero',
  );
  const turns =
    'import asyncio\nloop = asyncio.new_event_loop()\nloop.stop()\nloop.run_forever()\n';
  expect(() => autoClip('x', 'x.py', `${turns}1 / 0\n`)).toThrow('it ended before any task ran');
});

test('comments override a caption, a hold, the title and the window, and are not on screen', () => {
  const noted = SOURCE.replace(
    'gather(nap(1), nap(2))',
    'gather(nap(1), nap(2))  # clip: Both at once.',
  )
    .replace(
      '    await asyncio.sleep',
      '    # clip: en = Off to bed.\n    # clip: hold = 2\n    await asyncio.sleep',
    )
    .replace('import asyncio', 'import asyncio  # clip: title = Good night');
  const clip = autoClip('naps', 'naps.py', noted);
  const film = makeFilm(clip, {lang: 'en'});
  const said = film.beats.map(({caption}) => caption);
  expect(film.title).toBe('Good night');
  expect(said).toContain('Both at once.');
  expect(said).toContain('Off to bed.');
  expect(makeFilm(clip, {lang: 'zh'}).beats.map(({caption}) => caption)).toContain(
    'A 要等 1 秒，让出位置。',
  );
  expect(clip.script.beats.filter(({hold}) => hold === 2)).toHaveLength(1);
  expect(clip.programs['naps.py']).not.toContain('clip:');
  const far = `${SOURCE}${'# a long end\n'.repeat(30)}x = 1  # clip: focus\n`;
  expect(autoClip('naps', 'naps.py', far).script.programs[0]?.window[1]).toBe(44);
});

test('a comment at a line where nothing happens is an error that says where', () => {
  expect(() => autoClip('naps', 'naps.py', `${SOURCE}# clip: Never.\n`)).toThrow(
    'naps.py:14: nothing happens at line 14. Put "# clip:" at a line that runs.',
  );
});

test.each([
  [
    'hold = abc',
    '"hold = abc" is not a number of seconds, more than 0 and at most 60. Write "# clip: hold = 2".',
  ],
  ['hold = 0', '"hold = 0" is not a number of seconds'],
  ['hold = 600', '"hold = 600" is not a number of seconds'],
  ['hold =', '"hold = " is not a number of seconds'],
  ['hold', '"# clip: hold" says nothing. Write "# clip: hold = 2".'],
  ['Hold = 2', 'no option "Hold" in a comment. Options: title, zh, en, hold, focus.'],
  ['titel = Two naps', 'no option "titel" in a comment.'],
  ['view = scope', 'no option "view" in a comment.'],
  ['focus = 7', '"focus" takes no value. Write "# clip: focus".'],
  ['en =', '"en =" says nothing. Write "# clip: en = Any words".'],
  ['', '"# clip: " says nothing. Write "# clip: Any caption".'],
])('the comment "# clip: %s" is an error that says where and what to write', (said, why) => {
  const noted = SOURCE.replace('sleep(seconds)', `sleep(seconds)  # clip: ${said}`);
  expect(() => autoClip('naps', 'naps.py', noted)).toThrow(`naps.py:6:35: ${why}`);
});

test.each(['x = 1 is safe here', 'Now a == b', 'words = a list', 'rest = 2'])(
  'the comment "# clip: %s" is a caption',
  said => {
    const noted = SOURCE.replace('sleep(seconds)', `sleep(seconds)  # clip: ${said}`);
    expect(captions(noted)).toContain(said);
  },
);

test('comments lose emoji, and go where the code leaves them no room', () => {
  const source = SOURCE.replace('import asyncio', 'import asyncio  # 😱 careful').replace(
    'nap(2))',
    'nap(2))  # a remark that is too long to be shown',
  );
  const shown = autoClip('naps', 'naps.py', source).programs['naps.py'] ?? '';
  expect(shown).toContain('import asyncio  # careful\n');
  expect(shown).not.toContain('a remark');
});

test('a film keeps to 75 s, with fewer captions where they take long to read', () => {
  const main = [
    'names = "Alpha Bravo Charlie Delta Echo".split()',
    'errors = [type(name + "IsNotAvailableNow" * 5, (Exception,), {}) for name in names]',
    'async def fail(delay, error):',
    '    await asyncio.sleep(delay)',
    '    raise error',
    'calls = [fail(delay + 1, error) for delay, error in enumerate(errors)]',
    'await asyncio.gather(*calls, return_exceptions=True)',
    'async with asyncio.Lock(), asyncio.Semaphore(1):',
    '    time.sleep(1)',
    'await asyncio.wait([asyncio.create_task(asyncio.sleep(1))])',
    'await asyncio.to_thread(time.sleep, 1)',
    'await asyncio.sleep(0)',
  ];
  const clip = autoClip('x', 'x.py', program(...main));
  expect(clip.script.beats.length).toBeLessThan(12);
  for (const lang of LANGS) expect(makeFilm(clip, {lang}).duration).toBeLessThanOrEqual(75);
});

const ECHO = `import asyncio


async def echo(reader, writer):
    await asyncio.sleep(1)
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(b"hi\\n")
    print(await reader.readline())
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
`;

test('a server, a connection and its data are waited for by name; asyncio plays no part of its own', () => {
  expect(captions(ECHO)).toEqual([
    'There is one seat to run in, and main takes it first.',
    'main waits for its server to be ready and leaves the seat.',
    'main only steps aside: it goes to the end of the line.',
    'main waits for its connection and leaves the seat.',
    'A is a task now: in line, but not started.',
    'A has 1 s to wait and leaves the seat.',
    'main waits for data and leaves the seat.',
    'Nobody can run: only now does the clock move.',
    'At 1 s A has what it waited for, and runs on.',
    'At 1 s A is done.',
    'At 1 s main is done, and so is the program.',
    'Two tasks, one seat: only one of them can run at a time.',
  ]);
});

/** What the console shows of a program at the end of its film's scene, and in whose colour. */
function printed(source: string): (readonly [text: string, hue: string | null])[] {
  const film = makeFilm(autoClip('x', 'x.py', source), {lang: 'en'});
  const {scene} = film.at((film.beats.at(-1)?.time ?? 0) - 0.5);
  if (scene.view !== 'loop') throw new Error(`unexpected view ${scene.view}`);
  return scene.console.map(({text, hue}) => [text, hue] as const);
}

test('what a callback prints, or a task without a card, has the colour of nobody on stage', () => {
  const alarm = program(
    'asyncio.get_running_loop().call_later(1, print, "alarm")',
    'await asyncio.sleep(2)',
    'print("up")',
  );
  expect(printed(alarm)).toEqual([
    ['alarm', null],
    ['up', 'main'],
  ]);
  const five = program(
    'async def say(i):',
    '    print(i)',
    'await asyncio.gather(*(say(i) for i in range(5)))',
  );
  expect(printed(five).map(([, hue]) => hue)).toEqual(['A', 'B', 'C', null, null]);
});

test('what is printed when the loop is over is shown, too, and only then is the program', () => {
  const source = program('return 42').replace('asyncio.run(main())', 'print(asyncio.run(main()))');
  expect(printed(source)).toEqual([['42', 'main']]);
});

const DEADLOCK = program(
  'lock = asyncio.Lock()',
  'await lock.acquire()',
  'await asyncio.sleep(1)',
  'await lock.acquire()',
);

test('a program in which all wait for ever is filmed up to there, and does not end well', () => {
  const film = makeFilm(autoClip('x', 'x.py', DEADLOCK), {lang: 'en'});
  expect(film.beats.at(-1)?.caption).toBe('Everybody waits, and nothing is left to wake them.');
  const {scene, charts} = film.at((film.beats.at(-1)?.time ?? 0) - 0.5);
  expect(scene.view === 'loop' && scene.clock.to.note).toBe('nobody is ready');
  const waits = charts[0]?.rows[0]?.pieces.filter(({kind}) => kind === 'wait');
  expect(waits).toMatchObject([
    {from: 0, to: 1},
    {from: 1, to: 1},
  ]);
});

test('who wakes without a card takes no time of the film', () => {
  const crowd = program(
    'sem = asyncio.Semaphore(5)',
    'async def ask():',
    '    async with sem:',
    '        await asyncio.sleep(1)',
    'await asyncio.gather(*(ask() for _ in range(60)))',
  );
  expect(makeFilm(autoClip('x', 'x.py', crowd), {lang: 'en'}).duration).toBeLessThan(60);
});

test('a program of tenths of a second has an axis of tenths', () => {
  const ends = [0.15, 0.3, 0.85, 1.2].map(seconds => {
    const film = makeFilm(autoClip('x', 'x.py', program(`await asyncio.sleep(${seconds})`)), {
      lang: 'en',
    });
    return film.at(film.poster).charts[0]?.domain.toFixed(1);
  });
  expect(ends).toEqual(['0.2', '0.3', '0.9', '2.0']);
});

test('no caption stands while a dozen more things happen that could be told', () => {
  const source = program(
    'async def worker(queue):',
    '    while True:',
    '        await queue.get()',
    '        await asyncio.sleep(0.5)',
    '        queue.task_done()',
    'queue = asyncio.Queue()',
    'workers = [asyncio.create_task(worker(queue)) for _ in range(2)]',
    'for i in range(6):',
    '    await asyncio.sleep(0.3)',
    '    queue.put_nowait(i)',
    'await queue.join()',
  );
  const {beats} = makeFilm(autoClip('x', 'x.py', source), {lang: 'en'});
  expect(Math.max(...beats.map(({time, until}) => until - time))).toBeLessThan(13);
});

test('an exception that gather gives back takes its place among the results', () => {
  const source = program(
    'async def half(n):',
    '    return 1 / n',
    'print(await asyncio.gather(half(2), half(0), return_exceptions=True))',
  );
  const film = makeFilm(autoClip('x', 'x.py', source), {lang: 'en'});
  const {scene} = film.at((film.beats.at(-1)?.time ?? 0) - 0.5);
  const tray = scene.view === 'loop' ? scene.tray : [];
  expect(tray.map(({filled, value}) => [filled, value])).toEqual([
    [1, '0.5'],
    [1, 'exception'],
  ]);
});

test('a scope that is asked for is on screen, and has no steps that nobody names', () => {
  const lines = Array.from({length: 14}, (_, i) => `def unused_${i}():\n    pass\n`).join('\n');
  const source = program(
    'async with asyncio.TaskGroup() as group:',
    '    group.create_task(asyncio.sleep(2))',
    '    await asyncio.sleep(1)',
    '    raise ValueError',
  ).replace('async def main', `${lines}\nasync def main`);
  const clip = autoClip('x', 'x.py', source, {view: 'scope'});
  const [first, last] = clip.script.programs[0]?.window ?? [0, 0];
  const block = source.split('\n').findIndex(line => line.includes('TaskGroup')) + 1;
  expect(first <= block && block <= last).toBe(true);
  const film = makeFilm(clip, {lang: 'en'});
  const failures = film.beats.map(({rest}) => film.at(rest).scene);
  expect(failures.every(scene => scene.view === 'scope' && scene.failure === null)).toBe(true);
});

test('where no time passes, none is added up', () => {
  const source = program('await asyncio.gather(*(asyncio.sleep(0) for _ in range(3)))');
  expect(captions(source).at(-1)).toBe('3 tasks, one seat: only one of them can run at a time.');
});

test('a group that failed where nobody saw it is not what a film is about', () => {
  const group = [
    'async def fail():',
    '    raise ValueError',
    'try:',
    '    async with asyncio.TaskGroup() as group:',
    '        group.create_task(asyncio.sleep(9))',
    '        group.create_task(fail())',
    'except* ValueError:',
    '    pass',
  ];
  const many = 'await asyncio.gather(*(asyncio.sleep(1) for _ in range(5)))';
  expect(captions(program(...group))).toContain(FELLED);
  expect(captions(program(many, ...group))).not.toContain(FELLED);
});

const FELLED = 'The group waits until all have ended, then raises the error.';
