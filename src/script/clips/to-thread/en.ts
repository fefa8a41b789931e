import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Old code, own thread',
  subtitle: 'asyncio.to_thread',
  sides: [
    {name: 'time.sleep(5)', heading: 'Call it directly', remark: 'seat kept'},
    {name: 'await to_thread(…)', heading: 'Hand it to a thread', remark: 'seat left free'},
  ],
  captions: {
    'old-library': ['Old libraries cannot `await`. `time.sleep` stands for them.'],
    'one-beat-each': ['Within 5 s, 1,000 connections have one heartbeat each.'],
    'keeps-the-seat': ['Left: {handler} calls it directly and keeps the seat.'],
    'to-a-thread': ['Right: `to_thread` finds another thread to do it.'],
    'leaves-the-seat': ['{handler} leaves the seat until the thread is done.'],
    'five-seconds': ['Right: the thread sleeps, the loop does not. No one is late.'],
    'left-is-late': ['Left: no answer for 5 s. Now they come, all late.'],
    'thread-is-done': ['The thread is done, and the loop wakes {handler}.'],
  },
  takeaway: ['If a call must block,', 'let it block a thread.'],
  note: ['It still takes 5 s, but in a thread. The seat stays free.'],
} satisfies ClipTexts;
