import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个一个等，还是一起等？',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {name: '一个一个等', heading: '一个接一个 await', remark: '1 个任务：main'},
    {name: '一起等', heading: '先创建任务，再 await', remark: '3 个任务，work 同上'},
  ],
  captions: {
    'same-work': ['同样两件事，各等 2 秒，用同一个时钟计时。'],
    'walks-in': ['上面：`await work(…)` 不创建任务，{main} 自己等。'],
    created: ['下面：任务创建了，还没开始，所以先打印 `created`。'],
    'both-wait': ['下面：{main} 在 `await a` 让出，{A}、{B} 才开始等。'],
    'b-begins': ['第 2 秒，上面：刚等完 A，才轮到 B。'],
    'b-is-free': ['第 2 秒，下面：{A}、{B} 都完成了，`await b` 不用再等。'],
    'tasks-done': ['下面：两件事一共 2 秒。'],
    'serial-done': ['上面：第 4 秒才做完。'],
  },
  takeaway: ['光写 await，一个一个等；', '创建任务，才能一起等。'],
  note: ['能重叠的只有等待，前提是两件事都已经开始。'],
} satisfies ClipTexts;
