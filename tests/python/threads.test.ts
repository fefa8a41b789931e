import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {SourceError} from '../../src/python/source.ts';

const PROGRAMS = new URL('./threads/', import.meta.url);
const NAMES = readdirSync(PROGRAMS).filter(name => name.endsWith('.py'));

function read(name: string): string {
  return readFileSync(new URL(name, PROGRAMS), 'utf8');
}

function printed(source: string): string[] {
  return simulate(source).stdout.map(({text}) => text);
}

// The oracle has no real threads: beside each program is what CPython itself printed, on a machine.
test.each(NAMES)('%s prints what it does with real threads', name => {
  expect(`${printed(read(name)).join('\n')}\n`).toBe(read(name.replace('.py', '.txt')));
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

test('waiting where a thread cannot pause is refused with its place', () => {
  const source = `
import threading
lock = threading.Lock()
def key(item):
    lock.acquire()
lock.acquire()
threading.Thread(target=lambda: sorted([2, 1], key=key)).start()
`;
  expect(() => simulate(source)).toThrow(SourceError);
  expect(() => simulate(source)).toThrow(/program\.py:5:5: a thread that waits in here/);
});
