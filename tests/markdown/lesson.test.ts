import {expect, test} from 'vitest';
import {scheduleFile} from '../../src/cli/schedule-file.ts';
import {simulate} from '../../src/python/simulate.ts';
import type {ClipSource} from '../../src/script/clip.ts';
import {makeFilm} from '../../src/script/make-film.ts';
import {lessonOf} from '../../src/script/markdown/lesson.ts';

const FENCE = '```';

function fenced(info: string, code: string): string {
  return `${FENCE}${info}\n${code}\n${FENCE}\n`;
}

/** The blocks of a lesson: what was added to them, or why they are not filmed. */
function filmed(...blocks: readonly string[]): string[] {
  const {clips, unfilmed} = lessonOf('lesson.md', blocks.join('\n'), {all: true});
  const found = [
    ...clips.map(({block, added}) => ({line: block.line, text: added.join('; ') || 'as it is'})),
    ...unfilmed.map(({line, reason}) => ({line, text: `not filmed: ${reason}`})),
  ];
  return found.sort((a, b) => a.line - b.line).map(({line, text}) => `${line}: ${text}`);
}

const WHOLE = `import asyncio

async def main():
    await asyncio.sleep(1)

asyncio.run(main())`;

const DEFINED = `async def work(name, sec):
    await asyncio.sleep(sec)`;

test('a whole program is filmed as it is', () => {
  expect(filmed(fenced('python', WHOLE))).toEqual(['1: as it is']);
});

test('only marked blocks are filmed, unless all are wanted', () => {
  const text = [fenced('python', WHOLE), fenced('python clip id=mine title="A nap"', WHOLE)].join(
    '\n',
  );
  const {clips} = lessonOf('lesson.md', text, {all: false});
  expect(clips.map(({clip}) => [clip.id, clip.script.texts.zh.title])).toEqual([['mine', 'A nap']]);
});

test('a block that only defines main is run, with the imports it lacks', () => {
  expect(filmed(fenced('python', 'async def main():\n    await asyncio.sleep(1)'))).toEqual([
    '1: import asyncio; asyncio.run(main())',
  ]);
});

test('a run that is commented out is put back', () => {
  const block = WHOLE.replace('asyncio.run', '# asyncio.run');
  expect(filmed(fenced('python', block))).toEqual(['1: asyncio.run(main())']);
});

test('a run that is added stands where the processes of a pool do not come to it', () => {
  const text = fenced(
    'python',
    `from concurrent.futures import ProcessPoolExecutor
def work():
    return 1
async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        print(await loop.run_in_executor(pool, work))`,
  );
  const {clips} = lessonOf('lesson.md', text, {all: true});
  const source = clips[0]?.clip.programs['lesson-1.py'] ?? '';
  expect(source).toMatch(/\nif __name__ == "__main__":\n {4}asyncio\.run\(main\(\)\)\n$/);
  expect(simulate(source).stdout.map(({text}) => text)).toEqual(['1']);
});

test('await at the top is put inside main, and strings over several lines stay as they are', () => {
  const text = fenced('python', 'await asyncio.sleep(1)\nprint("""a\nb""")');
  const {clips} = lessonOf('lesson.md', text, {all: true});
  expect(clips[0]?.clip.programs['lesson-1.py']).toBe(`import asyncio

async def main():
    await asyncio.sleep(1)
    print("""a
b""")

asyncio.run(main())
`);
});

test('what an earlier block defines is taken from there, with what that uses', () => {
  expect(
    filmed(
      fenced('python', `PAUSE = 2\n${DEFINED.replace('(sec)', '(sec * PAUSE)')}`),
      fenced('python', 'async def main():\n    await work("A", 1)'),
    ).at(-1),
  ).toBe('7: import asyncio; `PAUSE` of line 1; `work` of line 1; asyncio.run(main())');
});

test('functions that nobody calls are awaited in turn, with values their names ask for', () => {
  const block = `${DEFINED}\n\nasync def page(url: str, again: int):\n    await work(url, again)\n\nasync def other(): ...`;
  expect(filmed(fenced('python', block))).toEqual([
    '1: import asyncio; async def main() that awaits page("https://example.com", 1), then awaits other(); asyncio.run(main())',
  ]);
});

test('an asynchronous generator that nobody iterates over is iterated over, and what it gives is printed', () => {
  const block =
    'async def ticks():\n    for i in range(3):\n        await asyncio.sleep(1)\n        yield i';
  const {clips} = lessonOf('lesson.md', fenced('python', block), {all: true});
  const {stdout} = simulate(clips[0]?.clip.programs['lesson-1.py'] ?? '');
  expect(stdout.map(({text}) => text)).toEqual(['0', '1', '2']);
  expect(filmed(fenced('python', `${block}\n\nasync def pause(): ...`))).toEqual([
    '1: import asyncio; async def main() that prints each item of ticks(), then awaits pause(); asyncio.run(main())',
  ]);
});

test('what cannot be completed or run is listed with its line and the reason', () => {
  expect(
    filmed(
      fenced('python', 'async def f(session):\n    await session.get()'),
      fenced('python', 'print(await missing())'),
      fenced('python', 'x = 1'),
      fenced('python', 'async def main():\n    await (\n'),
      fenced('python', 'import numpy\nasync def main(): ...'),
      fenced('python', 'async def main():\n    while True: await asyncio.sleep(0)'),
    ),
  ).toEqual([
    '1: not filmed: nothing calls `f`, and nothing says what its `session` is. Call it in the block.',
    '6: not filmed: `missing` is defined neither here nor in an earlier block.',
    '10: not filmed: nothing in it is asynchronous.',
    expect.stringMatching(/^14: not filmed: line 16: /),
    "20: not filmed: ModuleNotFoundError: No module named 'numpy'.",
    expect.stringMatching(/^25: not filmed: .*turns/),
  ]);
});

test('a block that is no Python is listed with the line where it is none, whatever else it lacks', () => {
  expect(
    filmed(
      fenced('python', 'async def main():\n    a = 1\n\tb = unknown\nawait asyncio.sleep(1)'),
      fenced('python', 'class asyncio.Lock(*, loop=None)\n    pass'),
      fenced('python', 'lock = asyncio.Lock()\nasync with lock:\n    # ...'),
    ),
  ).toEqual([
    expect.stringMatching(/^1: not filmed: line 4: inconsistent use of tabs and spaces/),
    expect.stringMatching(/^8: not filmed: line 9: /),
    expect.stringMatching(/^13: not filmed: line \d+: expected an indented block .* on line 15;/),
  ]);
});

test('a block that starts threads and loops and has no coroutine of its own is a program, too', () => {
  const loop = 'import asyncio\nfrom threading import Thread\nloop = asyncio.new_event_loop()';
  expect(
    filmed(
      fenced('python', `${loop}\nThread(target=loop.run_forever).start()`),
      fenced('python', 'lock = asyncio.Lock()'),
      fenced('python', '@asyncio.coroutine\ndef f():\n    yield from asyncio.sleep(1)'),
    ),
  ).toEqual([
    expect.stringMatching(/^1: not filmed: .*waits for ever/),
    expect.stringMatching(/^8: not filmed: .*no task ever ran/),
    expect.stringMatching(/^12: not filmed: .*has no attribute 'coroutine'/),
  ]);
});

test('what stands under the guard of a program can be taken from there, and what is taken finds what stood before it', () => {
  expect(
    filmed(
      fenced('python', `${DEFINED}\njobs = [work("A", 1)]`),
      fenced(
        'python',
        `${DEFINED}\nif __name__ == "__main__":\n    start = 3\n    asyncio.run(work("B", start))`,
      ),
      fenced('python', 'await asyncio.gather(*jobs, work("C", start))'),
    ).at(-1),
  ).toBe(
    '15: import asyncio; `work` of line 1; `jobs` of line 1; `work` of line 7; `start` of line 7; async def main() around it; asyncio.run(main())',
  );
});

test('a cell of a notebook keeps its definitions at the top, and only what awaits goes into a coroutine', () => {
  const cell = `import asyncio

async def main(sec=1):
    await asyncio.sleep(sec)

task = asyncio.create_task(main())
await task
print(task)`;
  const {clips} = lessonOf('lesson.md', fenced('python', cell), {all: true});
  expect(clips.map(({added}) => added)).toEqual([
    ['async def start() around what awaits', 'asyncio.run(start())'],
  ]);
  expect(simulate(clips[0]?.clip.programs['lesson-1.py'] ?? '').stdout[0]?.text).toBe(
    "<Task finished name='Task-2' coro=<main() done, defined at program.py:3> result=None>",
  );
});

test('nothing is taken from a block that is no Python', () => {
  const broken = `${DEFINED}\nPAUSE = = 1`;
  const job = fenced('python', 'await work("A", PAUSE)');
  expect(
    filmed(
      fenced('python', broken),
      fenced('python', `${DEFINED}\nPAUSE = 2`),
      job,
      fenced('python', broken),
      job,
    ).at(-1),
  ).toContain('`work` of line 7; `PAUSE` of line 7;');
});

test('a block that runs by a function or a class of its own is not run again', () => {
  const main =
    'import asyncio\nasync def nap(): await asyncio.sleep(1)\ndef main():\n    loop = asyncio.new_event_loop()\n    loop.run_until_complete(nap())';
  const worker = `import asyncio, threading
class Worker:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
    def start(self):
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
async def double(x):
    return x * 2
worker = Worker()
worker.start()
print(asyncio.run_coroutine_threadsafe(double(2), worker.loop).result())`;
  expect(
    filmed(
      fenced('python', `${main}\nmain()`),
      fenced('python', `${main}\n# main()`),
      fenced('python', worker),
    ),
  ).toEqual(['1: as it is', '10: main()', '19: as it is']);
});

test('the variable of a generator is no name that lacks a value', () => {
  const block = `${DEFINED.replace('(sec)', '(sum(i * i for i in range(3)))')}`;
  expect(filmed(fenced('python', block))).toEqual(['1: import asyncio; asyncio.run(work("A", 1))']);
});

test('tasks of a notebook are made where the loop runs', () => {
  expect(
    filmed(
      fenced('python', 'async def nap(): await asyncio.sleep(1)'),
      fenced(
        'python',
        'tasks = [asyncio.create_task(nap())]\ntasks.append(asyncio.create_task(nap()))',
      ),
      fenced('python', 'await asyncio.gather(*tasks)'),
    ).at(-1),
  ).toBe(
    '10: import asyncio; `nap` of line 1; `tasks` of line 5; async def main() around it; asyncio.run(main())',
  );
});

test('tasks that nobody made are tasks', () => {
  const {clips} = lessonOf('lesson.md', fenced('python', 'await asyncio.wait(tasks)'), {all: true});
  expect(clips.map(({clip}) => simulate(clip.programs['lesson-1.py'] ?? '').outcome)).toEqual([
    {kind: 'ok'},
  ]);
});

test('the front matter of a page is no heading, but has the title', () => {
  const page = `---\ntitle: "两个闹钟"\ndate: 2017-11-21\n---\n\n${fenced('python', WHOLE)}## 再来\n${fenced('python', WHOLE)}`;
  const {clips} = lessonOf('lesson.md', page, {all: true});
  expect(clips.map(({block, clip}) => [block.line, clip.script.texts.zh.title])).toEqual([
    [6, '两个闹钟'],
    [15, '再来'],
  ]);
});

test('what is done to a value where it is made comes with it', () => {
  expect(
    filmed(
      fenced('python', 'import functools\ndef hello(name): print(name)'),
      fenced(
        'python',
        'loop = asyncio.new_event_loop()\nloop.call_soon(functools.partial(hello, "A"))\nprint(loop)',
      ),
      fenced('python', `${DEFINED}\nloop.run_until_complete(work("A", 1))`),
    ).at(-1),
  ).toBe('12: import asyncio; import functools; `hello` of line 1; `loop` of line 6');
});

test('a definition in pieces is one, and is told of where each piece stands', () => {
  expect(
    filmed(
      fenced('python', 'import asyncio\nasync def work(name):\n    print(name)'),
      fenced('python', '    await asyncio.sleep(len(name))'),
      fenced('python', '    return name'),
      fenced('python', 'print(asyncio.run(work("A")))'),
      fenced('python', 'class Job:'),
      fenced(
        'python',
        '    async def run(self):\n        await asyncio.sleep(1)\n\nasyncio.run(Job().run())',
      ),
    ),
  ).toEqual([
    '1: not filmed: it goes on in line 7. What uses all of it is filmed with it.',
    '7: not filmed: it belongs to the block in line 1.',
    '11: not filmed: it belongs to the block in line 1.',
    '15: import asyncio; `work` of line 1',
    '19: not filmed: it goes on in line 23. What uses all of it is filmed with it.',
    '23: import asyncio',
  ]);
});

test("a module's name is what an earlier block imports by it", () => {
  const now =
    'async def main():\n    print(datetime.now().year, time())\n    await asyncio.sleep(1)';
  expect(
    filmed(
      fenced('python', 'from datetime import datetime\nfrom time import time\nimport asyncio'),
      fenced('python', now),
    ).at(-1),
  ).toBe('7: import asyncio; `datetime` of line 1; `time` of line 1; asyncio.run(main())');
});

test('of a function with and without asyncio, what is awaited is the one with it', () => {
  const blocks = [
    fenced('python', DEFINED),
    fenced('python', 'import time\ndef work(name, sec):\n    time.sleep(sec)'),
  ];
  const added = ['import asyncio', '`work` of line 1', 'asyncio.run(main())'].join('; ');
  for (const line of [
    'await work("A", 1)',
    'await asyncio.gather(*(work("A", n) for n in [1, 2]))',
  ])
    expect(filmed(...blocks, fenced('python', `async def main():\n    ${line}`)).at(-1)).toBe(
      `12: ${added}`,
    );
});

test('what is called is no value that its name asks for', () => {
  expect(filmed(fenced('python', 'async def main():\n    await load_url(url)'))).toEqual([
    '1: not filmed: `load_url` is defined neither here nor in an earlier block.',
  ]);
});

test('a definition that leaves something out is not taken for a whole one', () => {
  expect(
    filmed(
      fenced('python', 'class Loop:\n    [...]\n\n    async def run(self): ...'),
      fenced('python', 'import asyncio\nasyncio.run(Loop().run())'),
    ),
  ).toEqual([
    '1: not filmed: "[...]" stands for what it leaves out. Write that.',
    '8: not filmed: "[...]" in `Loop` of line 1 stands for what it leaves out. Write that.',
  ]);
});

test('a client without the server of another block is no film of a refusal', () => {
  const client =
    'import asyncio\nasync def main():\n    await asyncio.open_connection("127.0.0.1", 8888)\nasyncio.run(main())';
  expect(filmed(fenced('python', client))).toEqual([
    "1: not filmed: ConnectionRefusedError: [Errno 111] Connect call failed ('127.0.0.1', 8888). Start the server in the same block.",
  ]);
});

test('a session with prompts is what was typed', () => {
  const session = `>>> import asyncio
>>> async def main():
...     print('hello')
...     await asyncio.sleep(1)
>>> asyncio.run(main())
hello
...`;
  expect(filmed(fenced('python', session), fenced('pycon', session))).toEqual([
    '1: as it is',
    '11: as it is',
  ]);
});

test('a fence may have a space before its language, or braces around it', () => {
  const infos = [' python', '{python}', '{.python .numberLines}'];
  expect(filmed(...infos.map(info => fenced(info, WHOLE)))).toHaveLength(3);
});

test('a cell of MyST is a block without the options at its top', () => {
  const options = [':tags: [hide-input]\n:name: nap\n\n', '---\ntags: [skip]\n---\n', ''];
  const infos = ['{code-cell} ipython3', '{code-cell}', '{code-block} python'];
  const blocks = infos.map((info, at) => fenced(info, `${options[at]}${WHOLE}`));
  const {clips} = lessonOf(
    'lesson.md',
    [...blocks, fenced('{code-block} c', 'int x;')].join('\n'),
    {
      all: true,
    },
  );
  expect(clips.map(({block}) => [block.codeLine, block.code.trimEnd()])).toEqual([
    [5, WHOLE],
    [17, WHOLE],
    [26, WHOLE],
  ]);
});

test('what decorates by an attribute, and what a block leaves out, are told as they are', () => {
  expect(
    filmed(
      fenced(
        'python',
        'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\nasync def index(): ...',
      ),
      fenced('python', 'import asyncio\nasyncio.run(...)'),
    ),
  ).toEqual([
    "1: not filmed: ModuleNotFoundError: No module named 'fastapi'.",
    '8: not filmed: "..." stands for what it runs. Write that.',
  ]);
});

test('an option that does not exist, and an id taken twice, are refused', () => {
  expect(
    filmed(
      fenced('python clip id=a', WHOLE),
      fenced('python clip id=a', WHOLE),
      fenced('python clip hold=3', WHOLE),
    ),
  ).toEqual([
    '1: as it is',
    '10: not filmed: the block in line 1 is called "a" too. Give one of them another id.',
    '19: not filmed: no option "hold". Options: id, title, view, latency.',
  ]);
});

test('blocks in lists count too, and a closing fence that slipped closes its block', () => {
  const inList = fenced('python', WHOLE)
    .replaceAll(/^(?=.)/gm, '    ')
    .replace(/ {4}```\n$/, ' ```  \n');
  expect(filmed(`*   An example:\n${inList}\nText.\n`, fenced('python', WHOLE))).toEqual([
    '2: as it is',
    '13: as it is',
  ]);
});

test('a text without fences is searched for what reads as Python', () => {
  const text = `第一个程序\n\n${WHOLE}\n# bye\n\nasyncio.run() 是入口——启动事件循环。\n\n${DEFINED}\n`;
  const {clips} = lessonOf('copied.txt', text, {all: true});
  expect(clips.map(({block, clip}) => [block.line, block.end, clip.script.texts.zh.title])).toEqual(
    [
      [3, 9, '第一个程序'],
      [13, 14, 'asyncio.run() 是入口——启动…'],
    ],
  );
});

test('names of files and blocks are never more than text', () => {
  const name = '"><script>alert(1)</script>.md';
  const {clips} = lessonOf(name, fenced('python clip id="../../x"', WHOLE), {all: false});
  expect(clips[0]?.clip.id).toBe('x');
  expect(lessonOf(name, fenced('python', WHOLE), {all: true}).clips[0]?.clip.id).toBe(
    'script-alert-1-script-1',
  );
});

const FETCH = `import asyncio, aiohttp
async def main():
    async with aiohttp.ClientSession() as session:
        await session.get("https://example.com/x")
        await session.get("https://example.com/delay/2")`;

test('latency says how long a request takes whose address does not', () => {
  const text = fenced('python clip latency=0.25', FETCH);
  const [lesson] = lessonOf('lesson.md', text, {all: false}).clips;
  const film = lesson && makeFilm(lesson.clip, {lang: 'en'});
  expect(film?.beats.map(({caption}) => caption).join(' ')).toContain('At 2.25 s main is done');
  expect(JSON.parse(scheduleFile(lesson?.clip as ClipSource).content)).toMatchObject({
    'lesson-1.py': {total_ns: 2_250_000_000},
  });
});

test.each(['0', '-1', 'fast', '1e3', '""', '9999', '1.2.3'])(
  'a latency that is no number of seconds is refused: %s',
  latency => {
    expect(filmed('', fenced(`python clip latency=${latency}`, FETCH))).toEqual([
      `2: not filmed: latency="${latency.replaceAll('"', '')}" is no number of seconds above 0 and up to 3600. Write latency=0.2.`,
    ]);
  },
);

test.each([
  ['requests', 'requests.get("https://example.com")', 0.25],
  ['httpx', 'await httpx.AsyncClient().get("https://example.com")', 0.25],
  ['aiofiles', 'await (await aiofiles.open("a", "w").__aenter__()).write("x")', 0.5],
])('the latency holds for %s', (module, call, total) => {
  const source = `import asyncio, ${module}\nasync def main():\n    ${call}\nasyncio.run(main())\n`;
  const {outcome, total: taken} = simulate(source, {latency: 0.25});
  expect([outcome, taken]).toEqual([{kind: 'ok'}, total]);
});
