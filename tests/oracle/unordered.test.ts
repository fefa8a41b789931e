import {beforeAll, expect, test} from 'vitest';
import {loadOracle, type Oracle} from '../../oracle/oracle.ts';
import {type Regimes, regimesOf, unordered} from '../../oracle/unordered.ts';
import type {ScheduleJson} from '../../src/model/schedule-json.ts';

const LOST = `
import asyncio

async def fail(name):
    raise KeyError(name)

async def main():
    task = asyncio.create_task(fail("a"))
    await asyncio.sleep(1)
    print("held")
    task = asyncio.create_task(asyncio.sleep(0))
    print("lost")
    await asyncio.sleep(1)
    print("end")

asyncio.run(main())
`;

/** The group's error and its frames, which hold the async generator of `room`, only refer to each other. */
const CIRCLE = `
import asyncio
from contextlib import asynccontextmanager

async def fail():
    raise OSError

async def work():
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.2)
    except TimeoutError as error:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(fail())

            @asynccontextmanager
            async def room():
                await asyncio.sleep(0.7)
                yield 1

            async with room():
                await asyncio.sleep(0.2)

async def main():
    task = asyncio.create_task(work())
    await asyncio.wait([task])

asyncio.run(main())
`;

const HELD = `
import asyncio

async def fail(name):
    raise KeyError(name)

async def main():
    for name in "ab":
        tasks.append(asyncio.create_task(fail(name)))
    await asyncio.sleep(1)

tasks = []
asyncio.run(main())
`;

let oracle: Oracle;
let regimes: Regimes;

beforeAll(async () => {
  oracle = await loadOracle();
  regimes = regimesOf(oracle, LOST, 'program.py');
}, 60_000);

test('CPython itself reports a lost task at another moment if it frees memory later', () => {
  const {counted, kept} = regimes;
  expect(order(counted)).toEqual(['held', 'report', 'lost', 'end']);
  expect(order(kept)).toEqual(['held', 'lost', 'end', 'report']);
});

test('turns that CPython makes or not as its memory is freed are unordered; any other are not', () => {
  const runs = regimesOf(oracle, CIRCLE, 'program.py');
  const {counted, swept} = runs;
  expect(swept.iterations).not.toBe(counted.iterations);
  expect(unordered(swept, runs)).toBe('as CPython swept');
  expect(unordered({...swept, iterations: swept.iterations + 1}, runs)).toBeNull();
});

test('a report between the earliest and the latest moment is unordered, and said to be', () => {
  for (const before of ['end', undefined]) {
    expect(unordered(reportedBefore(before), regimes)).toBe(
      "Task exception was never retrieved: KeyError('a')",
    );
  }
});

test('a report while the program still holds the task is a difference', () => {
  expect(unordered(reportedBefore('held'), regimes)).toBeNull();
});

test('a report that is missing, comes twice or says something else is a difference', () => {
  const {counted} = regimes;
  const report = counted.events.findIndex(event => event.kind === 'error-reported');
  expect(unordered({...counted, events: counted.events.toSpliced(report, 1)}, regimes)).toBeNull();
  const twice = counted.events.toSpliced(report, 0, counted.events[report] as Event);
  expect(unordered({...counted, events: twice}, regimes)).toBeNull();
  const [first, ...stderr] = counted.stderr;
  expect(unordered({...counted, stderr}, regimes)).toBeNull();
  const other = counted.stderr.map(
    ([at, by, text]) => [at, by, text.replace("'a'", "'b'")] as const,
  );
  expect(first).toBeDefined();
  expect(unordered({...counted, stderr: other}, regimes)).toBeNull();
});

test('two reports whose moment nothing changes keep their order', () => {
  const held = regimesOf(oracle, HELD, 'program.py');
  const {counted} = held;
  expect(unordered(counted, held)).not.toBeNull();
  const [first, second] = counted.events.filter(event => event.kind === 'error-reported');
  const events = counted.events.map(event => {
    if (event === first) return {...(second as Event), seq: event.seq};
    return event === second ? {...(first as Event), seq: event.seq} : event;
  });
  const half = counted.stderr.length / 2;
  const stderr = [...counted.stderr.slice(half), ...counted.stderr.slice(0, half)];
  expect(unordered({...counted, events, stderr}, held)).toBeNull();
});

test('any other difference stays one', () => {
  const late = reportedBefore('end');
  const events = late.events.map(event =>
    event.kind === 'line-printed' && event.text === 'lost' ? {...event, line: 1} : event,
  );
  expect(unordered({...late, events}, regimes)).toBeNull();
  expect(unordered({...late, iterations: late.iterations + 1}, regimes)).toBeNull();
});

type Event = ScheduleJson['events'][number];

function order(run: ScheduleJson): string[] {
  return run.events.flatMap(event => {
    if (event.kind === 'line-printed') return [event.text];
    return event.kind === 'error-reported' ? ['report'] : [];
  });
}

/** CPython's run with the report before a printed line, or at the end. */
function reportedBefore(text: string | undefined): ScheduleJson {
  const {counted} = regimes;
  const report = counted.events.find(event => event.kind === 'error-reported') as Event;
  const rest = counted.events.filter(event => event !== report);
  const index = rest.findIndex(event => event.kind === 'line-printed' && event.text === text);
  const moved = rest.toSpliced(index < 0 ? rest.length : index, 0, report);
  return {...counted, events: moved.map((event, seq) => ({...event, seq}))};
}
