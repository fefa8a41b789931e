import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个一个等，还是一起等？',
  subtitle: 'await / asyncio.create_task',
  sides: [
    {name: '一个一个等', heading: '一个接一个 await', remark: '1 个任务：main'},
    {name: '一起等', heading: '先创建任务，再 await', remark: 'main 和 2 个任务'},
  ],
  captions: {
    'same-work': ['同样两件事，各等 2 秒，用同一个时钟计时。'],
    'walks-in': ['上面：没有创建任务，{main} 自己走进 `work` 里等。'],
    created: ['下面：两个任务创建了，都还没开始。'],
    'both-wait': ['下面：{main} 停在 `await a`，{A}、{B} 这才开始。'],
    'b-begins': ['第 2 秒，上面：刚等完 A，才轮到 B。'],
    'b-is-free': ['第 2 秒，下面：{A}、{B} 同时完成。'],
    'tasks-done': ['下面：`await b` 不用再等，一共 2 秒。'],
    'serial-done': ['上面：第 4 秒才做完。'],
  },
  takeaway: ['光写 await，一个一个等；', '创建任务，才能一起等。'],
  note: ['同样的活：挨个等 4 秒，一起等 2 秒。'],
} satisfies ClipTexts;
