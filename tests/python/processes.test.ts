import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

// Where there are no processes, as in WebAssembly, CPython has no such module: the oracle cannot be asked.
test('a program may ask about processes, and make none', () => {
  const asked = `
import multiprocessing, os
from multiprocessing import cpu_count, current_process
multiprocessing.freeze_support()
print(cpu_count() == os.cpu_count(), multiprocessing.active_children())
print(current_process().name, current_process().is_alive(), multiprocessing.parent_process())
`;
  expect(simulate(asked).stdout.map(({text}) => text)).toEqual([
    'True []',
    'MainProcess True None',
  ]);
  expect(() => simulate(`${asked}\nmultiprocessing.Pool(2)\n`)).toThrow(
    /:8:1: "multiprocessing.Pool" is not modelled; use concurrent.futures.ProcessPoolExecutor/,
  );
});

test('a pool has as many threads as CPython gives it on a machine with eight processors', () => {
  const {total} = simulate(`
import asyncio, os, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
assert os.cpu_count() == 8
async def main():
    await asyncio.gather(*(asyncio.to_thread(time.sleep, 1) for _ in range(12)))
asyncio.run(main())
with ThreadPoolExecutor() as pool:
    list(pool.map(time.sleep, [1] * 12))
with ProcessPoolExecutor() as pool:
    list(pool.map(time.sleep, [1] * 9))
`);
  expect(total).toBe(4);
});
