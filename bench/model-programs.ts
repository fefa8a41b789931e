/** Each seventh wakes at the same moment: its neighbours in memory sleep on. */
const SCATTERED = '0.001 * (n % 7)';

/** How long each task sleeps, by who wakes together. */
export const DELAYS = {scattered: SCATTERED, together: '0.001'} as const;

export const gather = (count: number, delay: string = SCATTERED) => `import asyncio

async def work(n):
    for _ in range(3):
        await asyncio.sleep(${delay})
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

export interface Program {
  readonly name: string;
  readonly source: string;
  /** How often it runs: the median counts. */
  readonly runs: number;
}

export const PROGRAMS: readonly Program[] = [
  {name: '1,000 tasks', source: gather(1000), runs: 5},
  {name: '10,000 tasks', source: gather(10_000), runs: 5},
  {name: '100,000 tasks', source: gather(100_000), runs: 3},
  {name: 'queue of 100,000', source: PIPELINE, runs: 5},
  {name: '1,000,000 lines', source: PLAIN, runs: 5},
];

export function sourceOf(wanted: string): string {
  const program = PROGRAMS.find(({name}) => name === wanted);
  if (program === undefined) throw new Error(`No program "${wanted}" in bench/model-programs.ts.`);
  return program.source;
}
