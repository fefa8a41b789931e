import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One by one, or together?',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {name: 'One by one', heading: 'One await after another', remark: '1 task: main'},
    {
      name: 'Together',
      heading: 'Create tasks, then await',
      remark: 'main and 2 tasks',
    },
  ],
  captions: {
    'same-work': ['The same two jobs, 2 s of waiting each, on one clock.'],
    'walks-in': ['Above: no task is made. {main} itself walks into `work`.'],
    created: ['Below: two tasks exist, but neither has started.'],
    'both-wait': ['Below: at `await a` {main} lets go. {A} and {B} start, and wait.'],
    'b-begins': ['At 2 s, above: A has only just ended. Now B begins.'],
    'b-is-free': ['At 2 s, below: {A} and {B} are done, both at once.'],
    'tasks-done': ['Below: `await b` has nothing left to wait for. 2 s in all.'],
    'serial-done': ['Above: done only at 4 s.'],
  },
  takeaway: ['await alone runs one by one.', 'Tasks wait together.'],
  note: ['Same work, same waits: 4 s one by one, 2 s together.'],
} satisfies ClipTexts;
