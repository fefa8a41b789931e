import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One by one, or together?',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {name: 'One by one', heading: 'One await after another', remark: '1 task: main'},
    {name: 'Together', heading: 'Create tasks, then await', remark: '3 tasks, same work()'},
  ],
  captions: {
    'same-work': ['The same two jobs, 2 s of waiting each, on one clock.'],
    'walks-in': ['Above: `await work(…)` makes no task. {main} waits itself.'],
    created: ['Below: the tasks exist but have not started. First, `created`.'],
    'both-wait': ['Below: at `await a` {main} lets go. {A} and {B} start, and wait.'],
    'b-begins': ['At 2 s, above: A is over, and only now B begins.'],
    'b-is-free': ['At 2 s, below: {A} and {B} are done. `await b` costs nothing.'],
    'tasks-done': ['Below: both jobs took 2 s in all.'],
    'serial-done': ['Above: done only at 4 s.'],
  },
  takeaway: ['await alone runs one by one.', 'Tasks wait together.'],
  note: ['Only waits can overlap, once both jobs have started.'],
} satisfies ClipTexts;
