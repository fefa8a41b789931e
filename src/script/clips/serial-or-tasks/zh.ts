import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个一个等，还是一起等？',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {name: '一个一个等', heading: '上：直接 await', remark: '1 个任务：main'},
    {name: '一起等', heading: '下：先建任务，再 await', remark: '3 个任务：main、A、B'},
  ],
  captions: {
    'same-work': ['同样两件事，各等 2 秒，两种写法。'],
    'walks-in': ['上面：没建新任务，{main} 自己进到 `work` 里等。'],
    created: ['下面：`create_task` 建好了 {A}、{B}，但都还没开始。'],
    'a-starts': ['下面：{main} 停在 `await a`，{A} 这才开始，接着是 {B}。'],
    'both-wait': ['上面只等 A 一个；下面 {A}、{B} 一起等。'],
    'both-done': ['下面：到 2 秒，{A}、{B} 都完成了。'],
    'tasks-done': ['下面：{B} 已经完成，`await b` 不用再等。一共 2 秒。'],
    'b-begins': ['上面：同一时刻，A 刚做完，B 才开始。'],
    'serial-done': ['上面：B 又等了 2 秒，一共 4 秒。'],
  },
  takeaway: ['直接 await，一个一个等；', '先建好任务，再一起等。'],
  note: ['同样的事：一个一个等要 4 秒，一起等只要 2 秒。'],
} satisfies ClipTexts;
