import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'When not to use it',
  subtitle: 'asyncio?',
  cards: [
    {when: 'One or two I/O calls', use: 'Plain code', code: 'open(path).read()'},
    {when: 'Computing all the time', use: 'Processes', code: 'ProcessPoolExecutor()'},
    {when: 'Old blocking code', use: 'Threads first', code: 'asyncio.to_thread(f)'},
    {when: 'No await inside', use: 'No async', code: 'def f():'},
  ],
  captions: {
    few: ['One wait at a time, nothing to overlap: keep it plain.'],
    cpu: ['All computing, no waiting: let several cores do it.'],
    old: ['Old code never lets go of the seat: give it a thread first.'],
    'no-await': ['Nothing to wait for: `async` only makes every caller `await`.'],
  },
  takeaway: ['asyncio is for waiting:', 'much of it, and often.'],
  note: ['Ask first: does the time go into waiting, or into computing?'],
} satisfies ClipTexts;
