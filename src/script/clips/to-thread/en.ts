import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Old code, own thread',
  subtitle: 'asyncio.to_thread',
  sides: [
    {name: 'time.sleep(5)', heading: 'Calls it in the loop', remark: ''},
    {name: 'await to_thread(…)', heading: 'Hands it to a thread', remark: ''},
  ],
  captions: {
    'old-library': ['Old libraries block. Here `time.sleep(5)` stands for one.'],
    'one-beat-each': ['1,000 connections: each answers at its own moment.'],
    'keeps-the-loop': ['Left: {handler} calls it directly and holds the loop.'],
    'to-a-thread': ['Right: `to_thread` gives the call to a thread.'],
    'leaves-the-loop': ['Right: {handler} stops at `await`. The loop is free.'],
    'five-seconds': [
      'Left: the loop itself sleeps, and nobody is answered.',
      'Right: a thread sleeps, and the loop answers on time.',
    ],
    'left-is-late': ['Left: after 5 s the answers go out, every one late.'],
    'thread-is-done': ['Right: the thread is done, and {handler} goes on.'],
  },
  takeaway: ['If a call must block,', 'let it block a thread.'],
  note: ['It still takes 5 s, but the loop goes on meanwhile.'],
} satisfies ClipTexts;
