import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'When not to use asyncio',
  subtitle: 'four cases',
  cards: [
    {
      when: 'One wait',
      use: 'Plain code',
      code: 'urlopen(url).read()',
      lanes: ['asyncio', 'plain'],
    },
    {
      when: 'Computing all the time',
      use: 'Processes',
      code: 'ProcessPoolExecutor()',
      lanes: ['asyncio', 'process', 'another'],
    },
    {
      when: 'Old blocking code',
      use: 'Threads',
      code: 'ThreadPoolExecutor()',
      lanes: ['asyncio', 'thread', 'another'],
    },
    {when: 'No await inside', use: 'No async', code: 'def f():', lanes: ['async def', 'def']},
  ],
  captions: {
    few: ['One wait takes as long either way: plain code is simpler.'],
    cpu: ['All computing, no gaps to use: let several cores do it.'],
    old: ['Old code blocks the loop: give its calls to threads.'],
    'no-await': ['Nothing to wait for: a plain function is enough.'],
  },
  takeaway: ['asyncio is for many waits', 'at the same time.'],
  note: ['Otherwise, take the one of these four that fits.'],
} satisfies ClipTexts;
