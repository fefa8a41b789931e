import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One waiter',
  subtitle: 'asyncio / await',
  sides: [
    {
      name: 'One goes on: 4 minutes',
      heading: 'One waiter goes on',
      remark: 'to the next who calls',
    },
    {name: 'One stays: 6.5 minutes', heading: 'One waiter stays', remark: 'until a table is done'},
    {name: '', heading: 'Three waiters stay', remark: 'one at each table'},
  ],
  captions: {
    'one-waiter': ['Two restaurants, each with one waiter for three tables.'],
    'a-reads': ['{A} says: “I need two more minutes.”'],
    'to-b': ['Left: meanwhile the waiter lets {B} pay.'],
    undressed: ['The left waiter is an event loop. His tables are tasks.'],
    stays: ['Right: the waiter is still stuck at {A}.'],
    nobody: ['Left: now nobody calls, so the waiter is free.'],
    'back-to-a': ['{A} has read. Left: the waiter returns. Right: he never left.'],
    'all-done': ['Left: all three tables are done in 4 minutes.'],
    compare: ['Right: one table after another took 6.5 minutes.'],
  },
  takeaway: ['While one guest reads,', 'serve another.'],
  note: ['`await` says: “Two more minutes.”', 'Three waiters: 3 minutes, only 1 less than 4.'],
} satisfies ClipTexts;
