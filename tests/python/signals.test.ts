import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

function read(name: string): string {
  return readFileSync(new URL(`./signals/${name}`, import.meta.url), 'utf8');
}

// Beside each program is what CPython printed on a machine.
test.each(['own-signals', 'from-threads', 'waiting-for-signals', 'unnoticed-by-the-loop'])(
  '%s: signals that a program sends itself do what they do on a machine',
  name => {
    const {stdout} = simulate(read(`${name}.py`));
    expect(`${stdout.map(({text}) => text).join('\n')}\n`).toBe(read(`${name}.txt`));
  },
);

test.each([
  ['signal.raise_signal(2)', 'raise_signal() in a thread is not modelled'],
  ['os.kill(os.getpid(), 2)', 'a signal to a main thread that is over is not modelled'],
])('%s of a thread may be refused', (line, message) => {
  const source = `import os, signal, threading\nthreading.Timer(1, lambda: ${line}).start()`;
  expect(() => simulate(source)).toThrow(message);
});

test('what nobody handles ends the program, and nothing of it runs any more', () => {
  const {stdout, outcome} = simulate(`
import os, signal
try:
    print("before")
    os.kill(os.getpid(), signal.SIGTERM)
finally:
    print("after")
`);
  expect(stdout.map(({text}) => text)).toEqual(['before']);
  expect(outcome).toEqual({kind: 'exit', code: 143});
});

test('what a handler will be given is kept for it', () => {
  const {stdout, stderr} = simulate(`
import asyncio, functools, signal
async def work(text):
    print(text)
def start(coroutine, *rest):
    asyncio.ensure_future(coroutine)
async def main():
    loop = asyncio.get_running_loop()
    signal.signal(signal.SIGUSR1, functools.partial(start, work("by signal")))
    loop.add_signal_handler(signal.SIGUSR2, start, work("by loop"))
    await asyncio.sleep(1)
    signal.raise_signal(signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR2)
    await asyncio.sleep(1)
asyncio.run(main())
`);
  expect(stderr).toEqual([]);
  expect(stdout.map(({text}) => text)).toEqual(['by signal', 'by loop']);
});

test('a loop that waits hears of a signal at once', () => {
  const {stdout, events} = simulate(`
import asyncio, signal
async def main():
    loop, done = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGALRM, done.set)
    signal.alarm(2)
    await done.wait()
    print(loop.time())
asyncio.run(main())
`);
  expect(stdout.map(({text}) => text)).toEqual(['2.0']);
  expect(events.flatMap(event => (event.kind === 'callback-run' ? event.label : []))).toEqual([
    'BaseSelectorEventLoop._read_from_self',
    'Event.set',
    '_run_until_complete_cb Task-1',
    '_run_until_complete_cb Task-2',
    '_run_until_complete_cb Task-3',
  ]);
});
