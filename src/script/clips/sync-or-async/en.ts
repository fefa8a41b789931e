import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Waiting is not working',
  subtitle: 'time.sleep / await asyncio.sleep',
  sides: [
    {name: 'Blocking', heading: 'Blocking: one by one', remark: 'time.sleep keeps the thread'},
    {name: 'Awaiting', heading: 'Awaiting: all three', remark: 'await lets go of the seat'},
  ],
  captions: {
    'same-work': ['The same three fetches, one second of waiting each.'],
    blocks: ['Above: `time.sleep` holds the thread; the CPU sits idle.'],
    created: ['Below: `gather` makes three tasks, and {main} lets go.'],
    'all-wait': ['Below: each task lets go at its `await`. All three wait.'],
    'one-second': ['One second: one fetch is over above, all three below.'],
    'one-of-three': ['Above: A has arrived. Now it blocks again, for B.'],
    'async-done': ['Below: all three took 1 s.'],
    'sync-done': ['Above: all three took 3 s, and the CPU was idle for 3 s.'],
  },
  takeaway: ['A blocked thread just stands.', 'Let go while you wait.'],
  note: ['Here `sleep` stands for the network: waiting, not computing.'],
} satisfies ClipTexts;
