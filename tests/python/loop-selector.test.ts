import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {SourceError} from '../../src/python/source.ts';

const within = (body: string) => `
import asyncio, selectors

async def main():
    loop = asyncio.get_running_loop()
    ${body}

asyncio.run(main())
`;

// What CPython prints on a machine: the loop of the comparison has no selector.
test('a loop tells the class of its selector, and has none once it is closed', () => {
  const shown = `print(type(loop._selector).__name__, isinstance(loop._selector, selectors.BaseSelector), getattr(loop._selector, "nothing", 0))`;
  const closed = 'loop = asyncio.new_event_loop()\nloop.close()\nprint(loop._selector)';
  const {stdout} = simulate(`${within(shown)}\n${closed}`);
  expect(stdout.map(({text}) => text)).toEqual(['EpollSelector True 0', 'None']);
});

test('what the selector of a loop watches is refused', () => {
  const asked = () => simulate(within('loop._selector.get_map()'), {file: 'p.py'});
  expect(asked).toThrow(SourceError);
  expect(asked).toThrow('what the selector of a loop watches is not modelled');
});
