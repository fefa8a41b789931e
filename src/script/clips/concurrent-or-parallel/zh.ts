import type {ClipTexts} from '../../clip.ts';

export default {
  title: '轮流，还是同时？',
  subtitle: '并发 / 并行',
  sides: [
    {name: '轮流', heading: '并发', remark: '2 个任务，1 个进程'},
    {name: '同时', heading: '并行', remark: '一份活儿一个进程'},
  ],
  captions: {
    'two-jobs': ['两份活儿 {A} 和 {B}，各要计算 3 秒。'],
    'one-core': ['上面：任务有两个，线程只有一条，只用得上一个核。'],
    'two-cores': ['下面：一份活儿交给一个进程，各用一个核。'],
    'hands-over': ['上面：{A} 在 `await` 处让出来，轮到 {B}。'],
    'a-again': ['又轮到 {A}：两份都在进行，运行的只有一个。'],
    'in-parallel': ['下面：{A}、{B} 同时在算，3 秒都算完了。'],
    'in-turn': ['上面：你一秒，我一秒，轮流算完要 6 秒。'],
  },
  takeaway: ['并发：轮着来。', '并行：同时做。'],
  note: ['asyncio 是前一种。如果只是等待，轮着来就够了。'],
} satisfies ClipTexts;
