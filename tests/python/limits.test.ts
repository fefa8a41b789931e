import {expect, test} from 'vitest';
import {DEFAULT_LIMITS} from '../../src/model/limits.ts';
import {simulate} from '../../src/python/simulate.ts';
import {SourceError} from '../../src/python/source.ts';

test.each([
  ['an endless loop', 'while True:\n    pass', /^program\.py:1:7: .*steps.*--limit-steps/],
  ['a number too long', 'x = 10**10**9', /^program\.py:1:5: .*too big.*--limit-size/],
  ['a string too long', 'x = "x" * 10**10', /^program\.py:1:5: .*too big.*--limit-size/],
  [
    'a list that grows for ever',
    'x = []\nwhile True:\n    x.append(1)',
    /^program\.py:[23]:\d: .*--limit-steps/,
  ],
  [
    'a list that doubles for ever',
    'x = [1]\nwhile True:\n    x += x',
    /^program\.py:3:5: .*too big/,
  ],
  [
    'a list of coroutines that nobody awaits',
    'async def f(): pass\n\nx = []\nwhile True:\n    x.append(f())',
    /^program\.py:[45]:\d+: .*--limit-steps/,
  ],
  ['a string that doubles for ever', 'x = "ab"\nwhile True:\n    x += x', /too big/],
  [
    'names looked up for ever that nobody has',
    'import asyncio\n\nasync def main():\n    while True:\n        try:\n            await asyncio.open_connection("a.invalid", 80)\n        except OSError:\n            pass\n\nasyncio.run(main())',
    /steps.*--limit-steps/,
  ],
  [
    'jobs given to a pool for ever',
    'from concurrent.futures import ThreadPoolExecutor\n\nwith ThreadPoolExecutor(2) as pool:\n    while True:\n        pool.submit(print)',
    /^program\.py:[45]:\d+: .*steps.*--limit-steps/,
  ],
  [
    'more calls than a pool of processes can keep',
    'from concurrent.futures import ProcessPoolExecutor\n\nif __name__ == "__main__":\n    with ProcessPoolExecutor() as pool:\n        list(pool.map(print, range(10**4)))',
    /^program\.py:5:\d+: .*steps.*--limit-steps/,
  ],
  [
    't-strings within each other',
    't = t"x"\nwhile True:\n    t = t"{t}"',
    /^program\.py:[23]:\d+: .*steps/,
  ],
  [
    'a template that doubles for ever',
    't = t"{1}"\nwhile True:\n    t += t',
    /^program\.py:3:5: .*(steps|too big)/,
  ],
  [
    'the text of one that does',
    't = t"ab"\nwhile True:\n    t += t',
    /^program\.py:3:5: .*too big/,
  ],
  ['printing for ever', 'while True:\n    print("x" * 1000)', /printed too much/],
  [
    'a pattern that backtracks for ever',
    'import re\nre.match("(a+)+$", "a" * 60 + "b")',
    /^program\.py:2:1: .*steps/,
  ],
  [
    'tasks that double for ever',
    `import asyncio

async def spawn():
    asyncio.create_task(spawn())
    asyncio.create_task(spawn())

async def main():
    await spawn()
    await asyncio.sleep(1)

asyncio.run(main())`,
    /^program\.py:5:5: .*too many tasks.*--limit-tasks/,
  ],
  [
    'turns for ever',
    `import asyncio

async def main():
    while True:
        await asyncio.sleep(0)

asyncio.run(main())`,
    /^program\.py:5:9: .*--limit-turns/,
  ],
  [
    'a nap without an end',
    `import asyncio

async def nap():
    await asyncio.sleep(10 ** 9)

async def main():
    await asyncio.gather(nap(), nap())

asyncio.run(main())`,
    /^program\.py:4:5: .*--limit-seconds/,
  ],
  [
    'a loop of commands that has no end',
    'import subprocess\nsubprocess.run("while true; do true; done", shell=True)',
    /^program\.py:2:1: .*steps/,
  ],
  [
    'an endless loop in a coroutine',
    `import asyncio

async def main():
    while True:
        pass

asyncio.run(main())`,
    /^program\.py:4:11: .*steps/,
  ],
  [
    'a dropped async generator that never ends',
    `import asyncio

async def numbers():
    try:
        yield 1
    finally:
        while True:
            pass

async def main():
    async for number in numbers():
        break
    await asyncio.sleep(1)

asyncio.run(main())`,
    /^program\.py:7:15: .*steps/,
  ],
  [
    'very many objects with last words that go one by one',
    `class A:
    def __del__(self):
        pass

items = [A() for _ in range(10_000)]
while items:
    items.pop()`,
    /^program\.py:7:5: .*steps/,
  ],
  [
    'an endless function at the exit',
    'import atexit\n\ndef work():\n    while True:\n        pass\n\natexit.register(work)',
    /^program\.py:4:11: .*steps/,
  ],
  [
    'a generator that never ends when the program does',
    `def numbers():
    try:
        yield 1
    finally:
        while True:
            pass

found = numbers()
next(found)`,
    /^program\.py:5:15: .*steps/,
  ],
  [
    'a task that never ends when the program does',
    `import asyncio

async def work():
    try:
        await asyncio.sleep(1)
    finally:
        while True:
            pass

loop = asyncio.new_event_loop()
loop.create_task(work())
loop.run_until_complete(asyncio.sleep(0))
loop.close()`,
    /^program\.py:7:15: .*steps/,
  ],
  [
    'an endless function in a pool',
    `import asyncio
from concurrent.futures import ProcessPoolExecutor

def work():
    while True:
        pass

async def main():
    with ProcessPoolExecutor() as pool:
        await asyncio.get_running_loop().run_in_executor(pool, work)

if __name__ == "__main__":
    asyncio.run(main())`,
    /^program\.py:5:11: .*steps/,
  ],
  [
    'a child that prints for ever',
    `import asyncio, sys

async def main():
    code = "while True: print('x' * 1000)"
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=-1)
    await child.communicate()

asyncio.run(main())`,
    /^program\.py:5:13: in the program of the child process, line 1, column 13: printed too much/,
  ],
  [
    'too many random bytes',
    'import random\nrandom.randbytes(10**11)',
    /^program\.py:2:1: .*too big/,
  ],
  ['too many bytes of the system', 'import os\nos.urandom(10**12)', /^program\.py:2:1: .*too big/],
  ['a random number too long', 'import random\nrandom.getrandbits(10**11)', /too big/],
  ['a number of choices too long', 'import math\nmath.comb(10**9, 10**8)', /too big/],
  ['a number of orders too long', 'import math\nmath.perm(10**9, 10**8)', /too big/],
  [
    'writing for ever to who does not read',
    `import asyncio

async def handle(reader, writer):
    await asyncio.sleep(1)

async def main():
    await asyncio.start_server(handle, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    while True:
        writer.write(b"x" * 1_000_000)

asyncio.run(main())`,
    /^program\.py:10:9: .*too big.*--limit-size/,
  ],
])('%s ends with the limit it hit', (_, source, message) => {
  const {outcome} = simulate(source, {
    // What is to end at the limit on steps need not take as long as the default allows.
    limits: String(message).includes('steps') ? {steps: 10_000_000} : {},
  });
  expect(outcome.kind).toBe('limit');
  expect('message' in outcome && outcome.message).toMatch(message);
});

const FIBONACCI = 'def f(n):\n    return n if n < 2 else f(n - 1) + f(n - 2)\n\n';
const COUNTDOWN = 'def f(n):\n    while n > 0:\n        n -= 1\n\n';
const PRIMES = `def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))

`;

const LAST_WORDS = `class A:
    alive = 0

    def __init__(self):
        self.open = True
        A.alive += 1

    def __del__(self):
        A.alive -= 1

`;

const MANY_FAILURES = `import asyncio

async def fail(number):
    raise ValueError(number)

async def main():
    tasks = [asyncio.create_task(fail(number)) for number in range(500)]
    done, _ = await asyncio.wait(tasks)
    print(sum(1 for task in done if task.exception()))

asyncio.run(main())`;

/** A hundredth of what tutorials compute, which the default limit is to allow. */
test.each([
  ['the squares of four executors', 'for _ in range(4):\n    sum(i * i for i in range(10 ** 5))'],
  ['a countdown in two threads', `${COUNTDOWN}f(250_000)\nf(250_000)`],
  ['a factorial with many digits', 'n = 1\nfor i in range(1, 6000):\n    n *= i'],
  ['a sum at the speed of C', 'sum(range(10 ** 6))'],
  ['calls within calls', `${FIBONACCI}f(23)`],
  ['prime numbers', `${PRIMES}print(len([n for n in range(5000) if is_prime(n)]))`],
  ['a dict that grows', 'd = {}\nfor i in range(30_000):\n    d[i] = i'],
  ['a text of many parts', '"".join(str(i) for i in range(10_000))'],
  [
    'a list that grows by two',
    'xs = []\nfor i in range(10_000):\n    xs += [i, i]\n    xs.extend([i])',
  ],
  ['numbers at random', 'import random\nsum(random.random() ** 2 < 1 for _ in range(50_000))'],
  [
    'a list of objects with last words that is cleared',
    `${LAST_WORDS}items = [A() for _ in range(1500)]\nitems.clear()`,
  ],
  ['tasks that fail in one turn', MANY_FAILURES],
  ['objects with last words that come and go', `${LAST_WORDS}for _ in range(1000):\n    a = A()`],
  [
    'a queue of objects with last words',
    `${LAST_WORDS}items = []\nfor _ in range(1500):\n    items.append(A())`,
  ],
])('%s is within the limit on steps', (_, source) => {
  const {outcome} = simulate(source, {limits: {steps: DEFAULT_LIMITS.steps / 100}});
  expect(outcome).toEqual({kind: 'ok'});
});

const CONTEXTS = `from contextvars import ContextVar, copy_context

variables = [ContextVar(str(n)) for n in range(30)]
for variable in variables: variable.set(1)
for _ in range(20):
    copy_context()
    variable.set(2)
`;

/** What takes long, or keeps memory, counts for more than a round of the loop that it is in. */
test.each([
  ['calls', 'def f(): pass\n\nfor _ in range(1000): f()'],
  [
    'items of a generator',
    'def f():\n    while True: yield 1\n\ng = f()\nfor _ in range(200): next(g)',
  ],
  ['tuples', 'x = None\nfor _ in range(200): x = (x, 1)'],
  ['objects', 'class Node: pass\n\nfor _ in range(100): Node()'],
  ['long texts', 's = "ab" * 500\nfor _ in range(10): s = s[1:] + s[:1]'],
  ['sorting', 'xs = [3, 1, 2] * 100\nfor _ in range(2): sorted(xs)'],
  ['looking through a list', 'xs = [0] * 1000\nfor _ in range(10): 1 in xs'],
  [
    'errors that pass through calls',
    'for _ in range(100):\n    try: 1 / 0\n    except ZeroDivisionError: pass',
  ],
  ['a long list that changes in front', 'xs = [0] * 1000\nfor _ in range(10): xs[:1] = [1, 2]'],
  ['floats', 'x = 1.5\nfor _ in range(1000): x = x * 0.5 + x * 0.25'],
  ['long numbers', 'x = 1 << 100_000\nfor _ in range(10): x = x + x'],
  ['products of long numbers', 'x = (1 << 5000) - 1\nfor _ in range(20): x * x'],
  ['a text that is replaced', 'for _ in range(10): ("ab" * 100).replace("a", "c")'],
  [
    'items of an async generator',
    `import asyncio

async def numbers():
    for n in range(40): yield n

async def main():
    async for n in numbers(): pass

asyncio.run(main())`,
  ],
  ['numbers at random', 'import random\nxs = [0] * 500\nrandom.shuffle(xs)'],
  ['long texts that are equal', 'for _ in range(10): "a" * 100_000 == "b" * 100_000'],
  ['rounds of many lines', `for i in range(100):\n${'    i = i + 1\n'.repeat(50)}`],
  ['lists made by a built-in', 'for _ in range(5): list(map(str, range(300)))'],
  [
    'waits of a thread',
    'import threading, time\n\ndef f():\n    for _ in range(20): time.sleep(1)\n\nthreading.Thread(target=f).start()',
  ],
  ['patterns', 'import re\nfor _ in range(50): re.match("(a|b)*c", "ab" * 8)'],
  ['lists of the same', 'for _ in range(3): [0] * 1000'],
  ['bytes', 'for _ in range(3): bytes(1000)'],
  [
    'bytes that are translated',
    'b, t = bytes(1000), bytes(256)\nfor _ in range(3): b.translate(t)',
  ],
  ['encoded texts', 's = "ab" * 500\nfor _ in range(3): s.encode()'],
  ['copies of lists', 'xs = [0] * 500\nfor _ in range(5): xs[:]'],
  ['repeated texts', 'for _ in range(80): "x" * 50'],
  ['sets', 'for _ in range(80): set()'],
  ['generators', 'def f(): yield\n\nfor _ in range(120): f()'],
  ['queues', 'import asyncio\nfor _ in range(30): asyncio.Queue()'],
  ['classes', 'for _ in range(10): type("T", (), {})'],
  ['powers of long numbers', 'for _ in range(110): 10 ** 50'],
  ['digits of long numbers', 'x = 3 ** 2500\nfor _ in range(2): str(x)'],
  ['long numbers that are equal', 'x, y = 3 ** 50_000, 3 ** 50_000\nfor _ in range(10): x == y'],
  ['bytes of long numbers', 'x = 1 << 5000\nfor _ in range(5): x.to_bytes(1000)'],
  ['texts that are folded', 'for _ in range(2): ("ß" * 200).casefold()'],
  ['texts that are counted in', 'for _ in range(5): ("a" * 500).count("a")'],
  ['texts that are translated', 'for _ in range(2): ("a" * 500).translate({97: "xx"})'],
  ['texts that are shown', 's = "\'\\n" * 200\nfor _ in range(5): repr(s)'],
  ['bytes that are decoded', 'b = b"a" * 1000\nfor _ in range(3): b.decode()'],
  [
    'keys of many parts',
    'keys = [tuple(range(n, n + 30)) for n in range(20)]\nd = {}\nfor k in keys: d[k] = d',
  ],
  [
    'a deque that is turned',
    'from collections import deque\nd = deque(range(500))\nfor _ in range(20): d.rotate(250)',
  ],
  [
    'partials of partials',
    'from functools import partial\nf = int\nfor _ in range(100): f = partial(f, 1)',
  ],
  [
    'unions of many',
    'x = int\nfor n in range(8): x = x | type(str(n), (), {})\nfor _ in range(100): x | x',
  ],
  ['names put together', 'class A: pass\n\nfor n in range(50): setattr(A, f"v{n}", n)'],
  [
    'generators within each other',
    'def f(n): yield from (f(n - 1) if n else range(40))\n\nlist(f(10))',
  ],
  [
    'what a loop is to call later',
    'import asyncio\nloop = asyncio.new_event_loop()\nfor _ in range(10): loop.call_later(1, print)',
  ],
  [
    'who is told of a result',
    'import asyncio\nloop = asyncio.new_event_loop()\nf = loop.create_future()\nfor _ in range(8): f.add_done_callback(print)',
  ],
  ['contexts', CONTEXTS],
  ['sockets', 'import socket\nfor _ in range(5): socket.socket()'],
  ['seeds', 'import random\nfor _ in range(2): random.seed(1)'],
])('%s count for more', (_, source) => {
  const {outcome} = simulate(source, {limits: {steps: 10_000}});
  expect(outcome).toMatchObject({kind: 'limit'});
});

test('a child process counts what it takes to make one', () => {
  const source = 'import subprocess\nfor _ in range(10): subprocess.run("true")';
  const {outcome} = simulate(source, {limits: {steps: 2_000_000}});
  expect(outcome).toMatchObject({kind: 'limit'});
});

test.each([
  ['of calls', 'def f(n):\n    return f(n + 1)\n\nf(0)'],
  [
    'of objects whose end makes the next one',
    `import weakref

class Thing:
    pass

def again():
    thing = Thing()
    weakref.finalize(thing, again)

again()`,
  ],
])('deep recursion %s is an error of the program', (_, source) => {
  const {outcome} = simulate(source);
  expect(outcome).toMatchObject({kind: 'exception', error: 'RecursionError'});
});

test.each([
  ['if x\n    pass', "p.py:1:5: expected ':'; end the line that opens a block with a colon"],
  ['print "hello"', /Missing parentheses in call to 'print'/],
  ['await f()', /^p\.py:1:1: 'await' outside function; put it in "async def main\(\):"/],
  ['def f():\nreturn 1', /expected an indented block after function definition on line 1/],
  ['x = 1\n'.repeat(400_000), /too long: 2,400,000 characters/],
  [`x = ${'1+'.repeat(200_000)}1`, /too many parts/],
  ['x = (1,\n', /'\(' was never closed/],
  ['\u0000\u0001\ufffd', /invalid non-printable character/],
])('program %# is refused with a place and a remedy', (source, message) => {
  expect(() => simulate(source, {file: 'p.py'})).toThrow(SourceError);
  expect(() => simulate(source, {file: 'p.py'})).toThrow(message);
});

test('many random bytes come at once', () => {
  const {stdout} = simulate(
    'import os, math\nprint(len(os.urandom(10**6)), math.comb(10**5, 50_000) % (10**9 + 7))',
  );
  expect(stdout[0]?.text).toBe('1000000 149033233');
}, 10_000);

test('a slice takes more items than a call takes arguments', () => {
  const {stdout} = simulate('xs = [0, 1, 2]\nxs[1:2] = range(300_000)\nprint(len(xs), xs[-1])');
  expect(stdout[0]?.text).toBe('300002 2');
});

test('a name that is not known costs no more for being long', () => {
  const {outcome, stderr} = simulate(`${'D'.repeat(200_000)}\n`);
  expect(outcome).toMatchObject({kind: 'exception', error: 'NameError'});
  expect(stderr.at(-1)?.text).toHaveLength("NameError: name '' is not defined".length + 200_000);
}, 2000);

test('a program reaches neither the machine nor the interpreter', () => {
  const {stdout} = simulate(`
class constructor: pass
__proto__ = {"constructor": 1, "__proto__": 2}
print(__proto__["__proto__"], constructor.__name__, hasattr({}, "constructor"))
`);
  expect(stdout.map(line => line.text)).toEqual(['2 constructor False']);
});

test('what takes long where nobody sees it counts: keys of one hash, calls in threads', () => {
  const colliding = `
class Key:
    def __hash__(self): return 1
    def __eq__(self, other): return False
keys = {Key(): 1 for _ in range(600)}
`;
  const inThread = `
import threading
def one(): return 1
def work():
    for _ in range(90_000): one()
threading.Thread(target=work).start()
`;
  for (const source of [colliding, inThread]) {
    const {outcome} = simulate(source, {limits: {steps: 6_000_000}});
    expect(outcome).toMatchObject({kind: 'limit'});
  }
});

test('the last key of a dict is found at once, whatever came and went', () => {
  const {stdout, outcome} = simulate(
    `d = {n: n for n in range(20_000)}
last = []
while d:
    last.append(d.popitem()[0])
    if len(d) == 10_000: d[-1] = d.pop(5)
print(last[:2], last[10_000:10_002], last[-6:])
`,
    {limits: {steps: 8_000_000}},
  );
  expect(outcome).toEqual({kind: 'ok'});
  expect(stdout[0]?.text).toBe('[19999, 19998] [-1, 9999] [6, 4, 3, 2, 1, 0]');
});

test('what is done on the way out reaches no limit anew', () => {
  const source = `import asyncio

async def main():
    try:
        while True:
            pass
    finally:
        asyncio.current_task()

asyncio.run(main())`;
  const {outcome} = simulate(source, {limits: {steps: 100_000}});
  expect('message' in outcome && outcome.message).toMatch(/^program\.py:5:15: .*steps/);
});

test('threads that each start the next are refused before the interpreter is out of room', () => {
  const source = `import threading

def f():
    threading.Thread(target=f).start()

f()`;
  expect(() => simulate(source)).toThrow(/^program\.py:4:5: a chain of more than 100 threads/);
});

test('what is logged through a queue is copied without asking each class in turn how', () => {
  const source = `import logging, logging.handlers, queue
log = logging.getLogger("log")
log.addHandler(logging.handlers.QueueHandler(queue.SimpleQueue()))
for _ in range(1000):
    log.warning("again")`;
  expect(simulate(source, {limits: {steps: 25_000_000}}).outcome.kind).toBe('ok');
});
