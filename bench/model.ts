import {execFileSync} from 'node:child_process';
import {simulate} from '../src/python/simulate.ts';

/** `npm run bench -- model`: the model beside the native Python of this machine, in one run. */
const UNLIMITED = {steps: 1e9, turns: 1e8, tasks: 1e7, events: 1e8};
const gather = (count: number) => `import asyncio

async def work(n):
    for _ in range(3):
        await asyncio.sleep(0.001 * (n % 7))
    return n

async def main():
    return len(await asyncio.gather(*[work(n) for n in range(${count})]))

asyncio.run(main())
`;
const PIPELINE = `import asyncio

async def produce(queue):
    for n in range(100000):
        await queue.put(n)
    await queue.put(None)

async def consume(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total

async def main():
    queue = asyncio.Queue(100)
    await asyncio.gather(produce(queue), consume(queue))

asyncio.run(main())
`;
const PLAIN = `def add(a, b):
    return a + b

counts = {}
total = 0
for n in range(200000):
    total = add(total, n)
    key = str(n % 100)
    counts[key] = counts.get(key, 0) + 1
    if n % 3 == 0:
        total -= 1
`;
const PROGRAMS: readonly (readonly [string, string])[] = [
  ['1,000 tasks', gather(1000)],
  ['10,000 tasks', gather(10_000)],
  ['100,000 tasks', gather(100_000)],
  ['queue of 100,000', PIPELINE],
  ['1,000,000 lines', PLAIN],
];

console.log('program             recorded   events/s      heap   unrecorded   CPython');
for (const [name, source] of PROGRAMS) {
  const recorded = timed(() => simulate(source, {limits: UNLIMITED}).events.length);
  const heap = process.memoryUsage().heapUsed / 1e6;
  const plain = timed(() => simulate(source, {limits: UNLIMITED, record: false}).steps);
  const native = timed(() => python(source));
  const rate = Math.round(recorded.result / recorded.seconds);
  console.log(
    `${name.padEnd(18)}${cell(recorded.seconds)}${String(rate).padStart(11)}${`${heap.toFixed(0)} MB`.padStart(10)}` +
      `${cell(plain.seconds, 13)}${native.result === null ? '        -' : cell(native.seconds)}`,
  );
}

function cell(seconds: number, width = 10): string {
  return `${seconds.toFixed(2)} s`.padStart(width);
}

function timed<T>(run: () => T): {result: T; seconds: number} {
  const start = performance.now();
  return {result: run(), seconds: (performance.now() - start) / 1000};
}

/** Without waiting: Python's loop with a clock that jumps. */
function python(source: string): number | null {
  const jump = `import asyncio, selectors, time
class Jump(selectors.DefaultSelector):
    def select(self, timeout=None):
        if timeout and timeout > 0:
            Jump.now += timeout
        return super().select(0)
Jump.now = 0.0
class Loop(asyncio.SelectorEventLoop):
    def __init__(self): super().__init__(Jump())
    def time(self): return Jump.now
class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop
asyncio.set_event_loop_policy(Policy())
`;
  try {
    execFileSync('python3', ['-W', 'ignore', '-c', jump + source], {stdio: 'ignore'});
    return 0;
  } catch {
    return null;
  }
}
