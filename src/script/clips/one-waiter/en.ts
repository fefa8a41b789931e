import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One waiter',
  subtitle: 'asyncio / await',
  sides: [
    {name: '1 waiter, 4 minutes', heading: 'One waiter', remark: 'three tables'},
    {name: '3 waiters, 3 minutes', heading: 'One waiter a table', remark: '3 threads'},
  ],
  captions: {
    'one-waiter': ['A restaurant with three tables, and only one waiter.'],
    'to-a': ['He begins at {A} and brings the menu.'],
    'one-each': ['Next door: the same three tables, with a waiter each.'],
    'a-reads': ['{A} says: “Two more minutes.” He does not stand and wait.'],
    'to-b': ['Two minutes are enough to let {B} pay.'],
    undressed: [
      'Without costume: the waiter is the seat, tables are tasks.',
      '{A} is in `await`, {B} runs, {C} stands in line.',
    ],
    'nobody-calls': ['{A} reads, {C} eats. Only now he has nothing to do.'],
    'back-to-a': ['{A} is ready. The waiter is free, and takes the order.'],
    compare: ['Next door, two more people saved one minute.'],
  },
  takeaway: ['While one guest thinks,', 'serve another.'],
  note: ['The waiter is the loop. “One moment, please” is `await`.'],
} satisfies ClipTexts;
