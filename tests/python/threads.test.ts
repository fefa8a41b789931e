import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {SourceError} from '../../src/python/source.ts';
import {printed, programsIn} from './beside.ts';

// The oracle has no real threads: beside each program is what CPython itself printed, on a machine.
test.each(programsIn(new URL('./threads/', import.meta.url)))(
  '$name prints what it does with real threads',
  ({source, beside}) => {
    expect(`${printed(source).join('\n')}\n`).toBe(beside);
  },
);

test('each old name of a thread warns in the line that uses it', () => {
  const {stderr} = simulate(
    `import threading
thread = threading.Thread()
thread.setName("n")
thread.setDaemon(True)
print(thread.getName(), thread.isDaemon())
print(threading.activeCount(), threading.currentThread().name)
`,
    {file: 'p.py'},
  );
  expect(stderr.map(({text}) => text)).toEqual([
    'p.py:3: DeprecationWarning: setName() is deprecated, set the name attribute instead',
    '  thread.setName("n")',
    'p.py:4: DeprecationWarning: setDaemon() is deprecated, set the daemon attribute instead',
    '  thread.setDaemon(True)',
    'p.py:5: DeprecationWarning: getName() is deprecated, get the name attribute instead',
    '  print(thread.getName(), thread.isDaemon())',
    'p.py:5: DeprecationWarning: isDaemon() is deprecated, get the daemon attribute instead',
    '  print(thread.getName(), thread.isDaemon())',
    'p.py:6: DeprecationWarning: activeCount() is deprecated, use active_count() instead',
    '  print(threading.activeCount(), threading.currentThread().name)',
    'p.py:6: DeprecationWarning: currentThread() is deprecated, use current_thread() instead',
    '  print(threading.activeCount(), threading.currentThread().name)',
  ]);
});

test('a thread that sleeps lets the loop of the main one work', () => {
  const schedule = simulate(`
import asyncio, threading, time
def blink():
    for _ in range(2):
        time.sleep(1)
        print("thread")
async def main():
    threading.Thread(target=blink).start()
    for _ in range(2):
        await asyncio.sleep(0.75)
        print("task")
asyncio.run(main())
`);
  expect(schedule.stdout.map(({at, text}) => [at, text])).toEqual([
    [0.75, 'task'],
    [1, 'thread'],
    [1.5, 'task'],
    [2, 'thread'],
  ]);
});

test('a loop is not woken by a thread that only sleeps', () => {
  const schedule = simulate(`
import asyncio, time
async def main():
    job = asyncio.to_thread(lambda: (time.sleep(1), time.sleep(1)))
    await job
asyncio.run(main())
`);
  const slept = schedule.events.filter(event => event.kind === 'loop-slept');
  expect(slept.map(event => event.kind === 'loop-slept' && [event.at, event.until])).toEqual([
    [0, 2],
  ]);
});

test('threads that wait for each other are a deadlock', () => {
  const {outcome} = simulate(`
import threading, time
a, b = threading.Lock(), threading.Lock()
def take(first, second):
    with first:
        time.sleep(1)
        with second:
            print("never")
threading.Thread(target=take, args=(a, b)).start()
threading.Thread(target=take, args=(b, a)).start()
`);
  expect(outcome.kind).toBe('deadlock');
});

test('what is refused ends the run, also in a loop of a thread with others at work', () => {
  const source = `
import asyncio, threading, time
async def main():
    asyncio.get_running_loop().run_in_executor(None, time.sleep, 1)
    eval("a")
threading.Thread(target=lambda: asyncio.run(main())).start()
`;
  expect(() => simulate(source)).toThrow(/program\.py:5:5: "eval" is not available/);
});

test('a loop of a thread lets the others go on, also while it has work', () => {
  expect(
    printed(`
import asyncio, threading
done = False
async def spin():
    while not done:
        await asyncio.sleep(0)
    print("seen")
def work():
    global done
    done = True
thread = threading.Thread(target=lambda: asyncio.run(spin()))
thread.start()
threading.Thread(target=work).start()
thread.join()
`),
  ).toEqual(['seen']);
});

test.each(['lock.acquire()', 'time.sleep(1)', 'requests.get("https://example.com")', 'spin()'])(
  '%s where a thread cannot pause is refused with its place',
  waiting => {
    const source = `
import requests, threading, time
lock = threading.Lock()
class Base:
    def __init_subclass__(cls):
        ${waiting}
def spin():
    end = time.time() + 1
    while time.time() < end:
        pass
def derive():
    class Derived(Base):
        pass
lock.acquire()
threading.Thread(target=derive).start()
`;
    expect(() => simulate(source)).toThrow(SourceError);
    expect(() => simulate(source)).toThrow(/program\.py:(6:9|9:11): a thread that waits in here/);
  },
);

test('a sort is refused whose items another thread changes while its key waits', () => {
  const source = `
import threading, time
items = [3, 1, 2]
def key(item):
    time.sleep(1)
    return item
threading.Thread(target=lambda: items.sort(key=key)).start()
time.sleep(1.5)
items.pop(0)
`;
  expect(() => simulate(source)).toThrow(/what this goes through was changed while its thread/);
});

test('a thread that polls the clock lets the others go on', () => {
  expect(
    printed(`
import threading, time
log = []
def spin():
    end = time.monotonic() + 1
    while time.monotonic() < end:
        pass
    log.append("spun")
threading.Thread(target=spin).start()
time.sleep(0.5)
print(log)
time.sleep(1)
print(log)
`),
  ).toEqual(['[]', "['spun']"]);
});

test('a thread that waits for an answer from the network lets the others go on', () => {
  expect(
    printed(`
import requests, threading, time
log = []
def fetch():
    log.append(requests.get("https://example.com/delay/1").status_code)
threading.Thread(target=fetch).start()
time.sleep(0.5)
print(log)
time.sleep(1)
print(log)
`),
  ).toEqual(['[]', '[200]']);
});

test('the worker that completes a future calls its callbacks, and one that fails keeps no other from it', () => {
  const schedule = simulate(`
import threading, time
from concurrent.futures import ThreadPoolExecutor
def fail(future):
    raise ValueError("no")
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(time.sleep, 1)
    future.add_done_callback(fail)
    future.add_done_callback(lambda future: print(threading.current_thread().name))
    print(future.result())
`);
  expect(schedule.stdout.map(({text}) => text)).toEqual(['ThreadPoolExecutor-0_0', 'None']);
  expect(schedule.stderr[0]?.text).toMatch(/^exception calling callback for <Future at 0x/);
  expect(schedule.stderr.at(-1)?.text).toBe('ValueError: no');
});

test('a callback of a future that waits is refused with its place', () => {
  const source = `
import time
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(time.sleep, 1)
    future.add_done_callback(lambda future: time.sleep(1))
`;
  expect(() => simulate(source)).toThrow(/program\.py:6:45: a thread that waits in here/);
});

test('what a daemon runs has no end when the program has', () => {
  const {stdout, stderr} = simulate(`
import asyncio, threading, time
loop = asyncio.new_event_loop()
async def job():
    print("begun")
    await asyncio.sleep(100)
threading.Thread(target=loop.run_forever, daemon=True).start()
asyncio.run_coroutine_threadsafe(job(), loop)
time.sleep(1)
loop.create_task(job())
`);
  expect(stdout.map(({text}) => text)).toEqual(['begun']);
  expect(stderr).toEqual([]);
});

test('who waits between reads of the clock does not poll it, in whichever thread, and no thread polls for another', () => {
  const {stdout} = simulate(`import threading, time
from concurrent.futures import Future
def often():
    for _ in range(2000):
        time.time()
        time.sleep(0.01)
threads = [threading.Thread(target=often) for _ in range(2)]
for each in threads: each.start()
for each in threads: each.join()
print(round(time.monotonic(), 6))
waker = threading.Event()
for _ in range(2000):
    time.time()
    waker.wait(0.01)
print(round(time.monotonic(), 6))

future = Future()
def later():
    time.sleep(1)
    future.set_result(time.monotonic())
future.add_done_callback(lambda future: print(round(time.monotonic() - future.result(), 2)))
threading.Thread(target=later).start()
while not future.done(): time.time()
def poll():
    begin = time.monotonic()
    while time.monotonic() < begin + 3: time.sleep(0)
    print(round(time.monotonic() - begin, 2))
threads = [threading.Thread(target=poll) for _ in range(2)]
for each in threads: each.start()
`);
  expect(stdout.map(({text}) => text)).toEqual(['20.0', '40.0', '0.0', '3.0', '3.0']);
});
