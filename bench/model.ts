import {type ExecFileSyncOptionsWithStringEncoding, execFileSync} from 'node:child_process';
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
/** A name, a program, and how often it runs: the median counts. */
const PROGRAMS: readonly (readonly [string, string, number])[] = [
  ['1,000 tasks', gather(1000), 5],
  ['10,000 tasks', gather(10_000), 5],
  ['100,000 tasks', gather(100_000), 1],
  ['queue of 100,000', PIPELINE, 3],
  ['1,000,000 lines', PLAIN, 3],
];

interface Row {
  readonly recorded: number;
  readonly unrecorded: number;
  readonly python: number;
  readonly events: number;
  readonly heap: number;
}

const rows = new Map<string, Row>();
console.log('program             recorded   events/s      heap   unrecorded   CPython   ratios');
for (const [name, source, runs] of PROGRAMS) {
  const row = measured(source, runs);
  rows.set(name, row);
  const {recorded, unrecorded, python: native, events, heap} = row;
  const rate = events === 0 ? '-' : String(Math.round(events / recorded));
  const ratios = `${(recorded / native).toFixed(2)} and ${(unrecorded / native).toFixed(2)}`;
  console.log(
    `${name.padEnd(18)}${cell(recorded)}${rate.padStart(11)}${`${heap.toFixed(0)} MB`.padStart(10)}` +
      `${cell(unrecorded, 13)}${Number.isNaN(native) ? '         -' : `${cell(native)}   ${ratios}`}`,
  );
}
const [ten, hundred] = [rows.get('10,000 tasks'), rows.get('100,000 tasks')] as [Row, Row];
console.log(
  `100,000 tasks take ${(hundred.recorded / ten.recorded).toFixed(1)} times as long as 10,000 ` +
    `(unrecorded ${(hundred.unrecorded / ten.unrecorded).toFixed(1)}); the bar is 12`,
);
console.log('10,000 tasks: the bars are 2 times CPython recorded, and 1 time unrecorded');

/** The three ways take turns, so that whatever else the machine does meets them alike. */
function measured(source: string, runs: number): Row {
  const times = {recorded: [] as number[], unrecorded: [] as number[], python: [] as number[]};
  let events = 0;
  let heap = 0;
  for (let run = 0; run < runs; run++) {
    const recorded = timed(() => simulate(source, {limits: UNLIMITED}));
    events = recorded.result.events.length;
    heap = process.memoryUsage().heapUsed / 1e6;
    times.recorded.push(recorded.seconds);
    times.unrecorded.push(
      timed(() => simulate(source, {limits: UNLIMITED, record: false})).seconds,
    );
    times.python.push(python(source));
  }
  const {recorded, unrecorded, python: native} = times;
  return {
    recorded: median(recorded),
    unrecorded: median(unrecorded),
    python: median(native),
    events,
    heap,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function cell(seconds: number, width = 10): string {
  return `${seconds.toFixed(2)} s`.padStart(width);
}

/** Seconds of processor time: what else the machine does takes none of them. */
function timed<T>(run: () => T): {result: T; seconds: number} {
  const start = process.cpuUsage();
  const result = run();
  const {user, system} = process.cpuUsage(start);
  return {result, seconds: (user + system) / 1e6};
}

/** The processor time of the native Python, whose clock jumps instead of waiting; NaN where there is none. */
function python(source: string): number {
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
  const report = '\nimport time\nprint(time.process_time())\n';
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    };
    return Number(execFileSync('python3', ['-W', 'ignore', '-c', jump + source + report], options));
  } catch {
    return Number.NaN;
  }
}
