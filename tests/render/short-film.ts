import type {ClipSource, ClipTexts} from '../../src/script/clip.ts';

const program = `import asyncio


async def main():
    print("hi")
    await asyncio.sleep(1)
    print("done")


asyncio.run(main())
`;

function texts(title: string): ClipTexts {
  return {
    title,
    subtitle: 'asyncio.sleep',
    captions: {hi: ['main says hi.'], waits: ['main waits.']},
    takeaway: ['Waiting takes no hands.'],
    note: ['One second has passed.'],
  };
}

/** A film of some twenty seconds about a program of one task. */
export const shortFilm: ClipSource = {
  id: 'short',
  programs: {'short.py': program},
  script: {
    view: 'loop',
    sources: ['000'],
    programs: [{file: 'short.py', window: [4, 7]}],
    beats: [
      {name: 'hi', on: {kind: 'line-printed', task: 'main'}},
      {name: 'waits', on: {kind: 'task-suspended', task: 'main'}},
    ],
    takeaway: {shows: 'orders'},
    texts: {zh: texts('等一秒'), en: texts('Wait a second')},
  },
};
