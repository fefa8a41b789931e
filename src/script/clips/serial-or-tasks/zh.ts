import type {ClipTexts} from '../../clip.ts';

export default {
  title: '排着等，一起等',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {heading: '一个接一个 await', remark: '1 个任务：main 自己'},
    {heading: '先建任务，再 await', remark: '3 个任务：main 和 A、B'},
  ],
  captions: {
    'same-work': ['同样两件事，各等 2 秒，看同一只表。'],
    'walks-in': ['上面：await work 不建任务，{main} 自己走进去等。'],
    created: ['下面：create_task 只排队，所以先打印 created。'],
    'both-wait': ['{main} 让出席位，{A}、{B} 才开始，一起等。'],
    'b-begins': ['2 秒：上面等完 A，这才轮到 B。'],
    'tasks-done': ['下面两件都完成了，一共 2 秒。'],
    'serial-done': ['4 秒：上面才完成。'],
  },
  takeaway: ['写了 async 不等于并发，', '建了任务才是。'],
  note: ['能重叠的只有等待，而且要两件事都已经开始。'],
} satisfies ClipTexts;
