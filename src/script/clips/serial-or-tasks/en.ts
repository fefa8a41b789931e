import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One by one, or together?',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {name: 'One by one', heading: 'Above: one await after another', remark: '1 task: main'},
    {
      name: 'Together',
      heading: 'Below: create tasks, then await',
      remark: '3 tasks: main, A, B',
    },
  ],
  captions: {
    'same-work': ['The same two jobs, 2 s of waiting each, on one clock.'],
    'walks-in': ['Above: no task is made. {main} itself walks into `work`.'],
    created: ['Below: two tasks exist, but neither has started.'],
    'both-wait': ['Below: at `await a` {main} lets go. {A} and {B} start, and wait.'],
    'b-begins': ['Above, at 2 s: A has ended. Only now B begins.'],
    'b-is-free': ['Below, at 2 s: {A} and {B} are both done.'],
    'tasks-done': ['Below: {B} is done, so `await b` need not wait. 2 s in all.'],
    'serial-done': ['Above: done only at 4 s.'],
  },
  takeaway: ['await alone waits one by one.', 'Tasks wait together.'],
  note: ['Same work, same waits: 4 s one by one, 2 s together.'],
} satisfies ClipTexts;
