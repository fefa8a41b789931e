import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

// What CPython says of calls of what it has in C, where the oracle's own classes stand for them.
test.each([
  ['future.set_result()', 'set_result() takes exactly 1 positional argument (0 given)'],
  ['future.set_result(1, 2)', 'set_result() takes at most 1 argument (2 given)'],
  [
    'future.set_exception(error=1)',
    'set_exception() takes exactly 1 positional argument (0 given)',
  ],
  ['future.exception(1)', 'exception() takes no arguments'],
  ['future.get_loop(a=1)', 'get_loop() takes no arguments'],
  [
    'future.remove_done_callback()',
    'remove_done_callback() takes exactly 1 positional argument (0 given)',
  ],
  ['asyncio.get_running_loop(1)', '_asyncio.get_running_loop() takes no arguments (1 given)'],
  ['asyncio.all_tasks(1, 2)', 'all_tasks() takes at most 1 argument (2 given)'],
  [
    'import time; await asyncio.to_thread(time.sleep, 1, 2)',
    'time.sleep() takes exactly one argument (2 given)',
  ],
])('%s', (call, message) => {
  const source = `
import asyncio
async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        ${call}
    except TypeError as error:
        print(error)
asyncio.run(main())
`;
  expect(simulate(source).stdout.map(({text}) => text)).toEqual([message]);
});
