import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'In turn, or at once',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {heading: 'One await after another', remark: '1 task: main itself'},
    {heading: 'Two tasks, then await both', remark: '3 tasks: main and A, B'},
  ],
  captions: {
    'same-work': ['The same two jobs, 2 s of waiting each, on one clock.'],
    'walks-in': ['Above: await work makes no task. {main} walks in and waits.'],
    created: ['Below: create_task only queues, so "created" comes first.'],
    'both-wait': ['{main} gives up the seat; {A} and {B} start, and wait together.'],
    'b-begins': ['2 s: above, A is over, and only now B begins.'],
    'tasks-done': ['Below, both jobs are done: 2 s in all.'],
    'serial-done': ['4 s: only now the program above is done.'],
  },
  takeaway: ['async alone is not concurrent.', 'A task is.'],
  note: ['Only waits can overlap, and only once both jobs have started.'],
} satisfies ClipTexts;
