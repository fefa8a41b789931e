import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One waiter',
  subtitle: 'asyncio / await',
  sides: [
    {name: '1 waiter, 4 minutes', heading: 'One waiter', remark: 'for three tables'},
    {name: '3 waiters, 3 minutes', heading: 'Three waiters', remark: 'one for each table'},
    {name: '', heading: 'One waiter', remark: 'who waits out each table'},
  ],
  captions: {
    'one-waiter': ['In both restaurants, three tables call the waiter.'],
    'to-a': ['Left: the waiter begins at {A}.', 'Right: all three are served.'],
    'a-reads': ['On both sides {A} says: “Two more minutes.”', 'Right: the waiter stands by.'],
    'to-b': ['Left: the waiter does not stand by. He lets {B} pay.'],
    undressed: ['The same instant: {B} runs, {C} is ready, {A} waits in `await`.'],
    nobody: ['Left: {A} reads, {C} eats. Nobody calls the waiter.'],
    'back-to-a': ['Left: {A} has read, and the waiter takes the order.'],
    compare: ['Left: 1 waiter, 4 minutes.', 'Right: 3 waiters, 3 minutes; two stood by.'],
  },
  takeaway: ['While one guest reads,', 'serve another.'],
  note: [
    'A task stops at `await`; the loop runs another.',
    'Waiting out each table: 3 + 1 + 2.5 = 6.5 minutes.',
  ],
} satisfies ClipTexts;
