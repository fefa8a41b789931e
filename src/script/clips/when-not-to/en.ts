import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'When not to use asyncio',
  subtitle: 'four cases',
  cards: [
    {when: 'One or two I/O calls', use: 'Plain code', code: 'open(path).read()'},
    {when: 'Computing all the time', use: 'Processes', code: 'ProcessPoolExecutor()'},
    {when: 'Old blocking code', use: 'A thread', code: 'asyncio.to_thread(f)'},
    {when: 'No await inside', use: 'No async', code: 'def f():'},
  ],
  captions: {
    few: ['One wait at a time, nothing to overlap: keep it plain.'],
    cpu: ['All computing, no waiting: let several cores do it.'],
    old: ['Old code has no `await` and blocks: put it in a thread.'],
    'no-await': ['Nothing to wait for: then a plain function is enough.'],
  },
  takeaway: ['asyncio is for waiting:', 'much of it, and often.'],
  note: ['Ask first: does the time go into waiting, or into computing?'],
} satisfies ClipTexts;
