import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const PRINTS_WHEN_SHOWN = `import asyncio, time

class Loud:
    def __repr__(self):
        print("asked")
        time.sleep(1)
        return "Loud()"

class Trouble(Exception):
    def __str__(self):
        print("asked again")
        time.sleep(1)
        return "trouble"

async def give():
    return Loud()

async def fail():
    raise Trouble()

async def main():
    await asyncio.gather(give(), fail(), return_exceptions=True)

asyncio.run(main())
`;

test('events are numbered one after the other, and time never goes back, whatever a repr does meanwhile', () => {
  const {events} = simulate(PRINTS_WHEN_SHOWN);
  expect(events.filter(({kind}) => kind === 'line-printed')).toHaveLength(2);
  expect(events.map(({seq}) => seq)).toEqual([...events.keys()]);
  expect(events.map(({at}) => at)).toEqual(events.map(({at}) => at).toSorted((a, b) => a - b));
});

test('tasks that wait at one place share the list of their frames', () => {
  const {events} = simulate(`import asyncio
async def nap():
    await asyncio.sleep(1)
async def main():
    await asyncio.gather(nap(), nap())
asyncio.run(main())
`);
  const [first, second] = events.filter(event => event.kind === 'task-suspended').slice(1);
  expect(first?.frames).toEqual([['nap', 3], ['sleep']]);
  expect(second?.frames).toBe(first?.frames);
});
