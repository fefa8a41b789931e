import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'In turn, or at once',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {heading: 'One await after another', remark: '1 task: main itself'},
    {heading: 'Two tasks, then await both', remark: '3 tasks: main and A, B'},
  ],
  captions: {
    'same-work': [
      'The same two jobs, each a wait of 2 s.',
      'Both programs start together, on one clock.',
    ],
    'walks-in': [
      'Above, await work("A", 2) makes no task:',
      '{main} itself walks in and waits. B has not begun.',
    ],
    created: [
      'Below, create_task only puts a task in the queue.',
      '"created" is printed before {A} or {B} has started.',
    ],
    'both-wait': [
      '{main} awaits and gives up the seat; {A}, then {B}, start.',
      'Now both jobs wait at the same time.',
    ],
    'b-begins': ['Two seconds. Above, A is over only now,', 'and B begins: another 2 s to wait.'],
    'tasks-done': ['Below, both jobs are done: 2 s in all.'],
    'serial-done': [
      'Four seconds, and above is done too.',
      'The same async, the same await: the tasks made it.',
    ],
  },
  takeaway: ['async alone is not concurrent.', 'A task is.'],
  note: ['Only waits can overlap, and only once both jobs have started.'],
} satisfies ClipTexts;
