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
    'same-work': ['Two jobs, each waits 2 s. The same work, written two ways.'],
    'walks-in': ['Above: no new task. {main} itself goes into `work` and waits.'],
    created: ['Below: `create_task` has made {A} and {B}. Neither has started.'],
    'a-starts': ['Below: {main} waits at `await a`. Only now {A} starts, then {B}.'],
    'both-wait': ['Above waits for A alone. Below, {A} and {B} wait together.'],
    'both-done': ['Below, at 2 s: {A} and {B} are both done.'],
    'tasks-done': ['Below: {B} is done, so `await b` need not wait. 2 s in all.'],
    'b-begins': ['Above, at the same 2 s: A has just ended. Only now B begins.'],
    'serial-done': ['Above: B took 2 s more. 4 s in all.'],
  },
  takeaway: ['await alone waits one by one.', 'Tasks wait together.'],
  note: ['Same work, same waits: 4 s one by one, 2 s together.'],
} satisfies ClipTexts;
