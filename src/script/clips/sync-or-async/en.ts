import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Waiting is not working',
  subtitle: 'time.sleep / await asyncio.sleep',
  sides: [
    {name: 'Blocking', heading: 'Blocking: one by one', remark: 'time.sleep keeps the thread'},
    {name: 'Awaiting', heading: 'Awaiting: all three', remark: 'await lets go of the thread'},
  ],
  captions: {
    'same-work': ['The same three fetches, one second of waiting each.'],
    blocks: ['Above: `time.sleep` holds the thread, and does nothing.'],
    created: ['Below: `gather` makes three tasks. None has started yet.'],
    'all-wait': ['Below: each lets go at its `await`. All three wait at once.'],
    'one-second': ['Above: one wait at a time. Below: three at once.'],
    'one-of-three': ['At 1 s, above: A is printed. Next, the thread waits for B.'],
    'async-done': ['Below, at 1 s: all three are done.'],
    'sync-done': ['Above: all three took 3 s, and the CPU was idle for 3 s.'],
  },
  takeaway: ['Blocking: the thread idles.', 'await: others may use it.'],
  note: ['Here `sleep` stands for the network: waiting, not computing.'],
} satisfies ClipTexts;
