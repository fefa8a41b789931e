import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One waiter',
  subtitle: 'asyncio / await',
  sides: [
    {name: '1 waiter, 4 minutes', heading: 'One waiter', remark: 'for three tables'},
    {name: '3 waiters, 3 minutes', heading: 'Three waiters', remark: 'one for each table'},
    {name: '', heading: 'One waiter', remark: 'who stands by'},
  ],
  captions: {
    'one-waiter': ['Two restaurants. In each, three tables call the waiter.'],
    'to-a': ['Left: one waiter for all begins at {A}.', 'Right: one waiter for each table.'],
    'a-reads': ['{A} says: “Two more minutes.”', 'Right: the waiter stands by.'],
    'to-b': ['Left: the waiter does not stand by. He lets {B} pay.'],
    undressed: ['The same instant: {B} runs, {C} is ready, {A} waits in `await`.'],
    nobody: ['Left: {A} reads, {C} eats. Nobody calls the waiter.'],
    'back-to-a': ['Left: {A} has read, and the waiter takes the order.'],
    compare: ['Left: 1 waiter, 4 minutes.', 'Right: 3 waiters, two of whom stand by: 3 minutes.'],
  },
  takeaway: ['While one guest reads,', 'serve another.'],
  note: ['If he stands by at every table: 3 + 1 + 2.5 = 6.5 minutes.'],
} satisfies ClipTexts;
