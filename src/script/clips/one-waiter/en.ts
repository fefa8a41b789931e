import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One waiter',
  subtitle: 'asyncio / await',
  sides: [
    {name: '1 waiter, 4 minutes', heading: 'One waiter', remark: 'for three tables'},
    {name: '3 waiters, 3 minutes', heading: 'Three waiters', remark: 'one for each table'},
    {name: '', heading: 'One waiter', remark: 'who stands by each table'},
  ],
  captions: {
    'one-waiter': ['Two restaurants. In each, three tables call the waiter.'],
    'to-a': ['Left: the waiter begins at {A} and brings the menu.'],
    'one-each': ['Right: each waiter serves a table of his own.'],
    'a-reads': ['{A} says: “Two more minutes.”', 'Right: the waiter stands by until {A} has read.'],
    'to-b': ['Left: the waiter does not stand by. He lets {B} pay.'],
    undressed: ['The same instant: {B} runs, {C} is ready, {A} waits in `await`.'],
    'back-to-a': ['Left: {A} has read. The waiter is free, and takes the order.'],
    compare: ['Left: 1 waiter, 4 minutes.', 'Right: 3 waiters, two of whom stand by: 3 minutes.'],
  },
  takeaway: ['While one guest reads,', 'serve another.'],
  note: ['The waiter is the loop. “Two more minutes” is `await`.'],
} satisfies ClipTexts;
