import {expect, test} from 'vitest';
import {autoClip} from '../../src/script/auto/auto-script.ts';
import {makeFilm} from '../../src/script/make-film.ts';

const program = (made: string, waits: string) => `import asyncio

async def helper(thing):
    await asyncio.sleep(1)
    await thing.${waits}()

async def main():
    thing = asyncio.${made}
    asyncio.create_task(helper(thing))
    await thing.${waits}()
    print("over")

asyncio.run(main())
`;

/** What main's card says while it waits. */
function saidOnCard(source: string): string[] {
  const film = makeFilm(autoClip('x', 'x.py', source), {lang: 'en'});
  const said = Array.from({length: Math.floor(film.duration * 10)}, (_, i) => {
    const {scene} = film.at(i / 10);
    const card = scene.view === 'loop' && scene.cards.find(({name}) => name === 'main');
    return card && card.look.to.status === 'waiting' ? [card.look.to.what ?? ''] : [];
  });
  return [...new Set(said.flat())];
}

test.each([
  ['Queue()', 'get', 'Queue'],
  ['Barrier(2)', 'wait', 'Barrier'],
  ['Event()', 'wait', 'Event'],
])(
  'who waits in a %s is seen to wait there, and not for what it is made of',
  (made, waits, what) => {
    expect(saidOnCard(program(made, waits))).toEqual([what]);
  },
);

test('who joins a queue waits for the queue, and not for the event inside of it', () => {
  const source = program('Queue()', 'join').replace(
    'Queue()\n',
    'Queue()\n    thing.put_nowait(1)\n',
  );
  expect(saidOnCard(source.replace('await thing.join()', 'thing.task_done()'))).toEqual(['Queue']);
});

test('who waits for a future that the program made waits for a future, whoever made it', () => {
  const source = (made: string) => `import asyncio

class Maker:
    def __init__(self):
        self.answer = asyncio.get_running_loop().create_future()

    async def get(self):
        return await self.answer

async def main():
    maker = Maker()
    ${made}
    asyncio.get_running_loop().call_later(1, maker.answer.set_result, 42)
    print(await maker.get())

asyncio.run(main())
`;
  expect(saidOnCard(source('pass'))).toEqual(['Future']);
  expect(saidOnCard(source('maker.answer = asyncio.Future()'))).toEqual(['Future']);
});
