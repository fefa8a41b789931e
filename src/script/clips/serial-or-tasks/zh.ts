import type {ClipTexts} from '../../clip.ts';

export default {
  title: '排着等，一起等',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {heading: '一个接一个 await', remark: '1 个任务：main 自己'},
    {heading: '先建任务，再 await', remark: '3 个任务：main 和 A、B'},
  ],
  captions: {
    'same-work': ['同样两件事，各要等 2 秒。', '两个程序同时开始，看同一只表。'],
    'walks-in': [
      '上面：await work("A", 2) 不建任务，',
      '{main} 自己走进 work 里去等，B 还没开始。',
    ],
    created: ['下面：create_task 只是排队。', '“created” 已经打印，{A} 和 {B} 还没开始。'],
    'both-wait': ['{main} 一 await 就让出席位，{A} 和 {B} 依次开始。', '现在两件事在一起等。'],
    'b-begins': ['2 秒了。上面刚等完 A，', '这才轮到 B：还要再等 2 秒。'],
    'tasks-done': ['下面两件事都完成了：一共 2 秒。'],
    'serial-done': ['4 秒，上面才完成。', '同样的 async，同样的 await，差在有没有任务。'],
  },
  takeaway: ['写了 async 不等于并发，', '建了任务才是。'],
  note: ['能重叠的只有等待，而且要两件事都已经开始。'],
} satisfies ClipTexts;
