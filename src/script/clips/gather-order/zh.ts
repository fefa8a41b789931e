import type {ClipTexts} from '../../clip.ts';

export default {
  title: '三件事，一起等',
  subtitle: 'asyncio.gather',
  captions: {
    'one-seat': ['能运行的位置只有一个，{main} 先占住。'],
    queued: ['`gather` 创建三个任务：排好队，还没开始。'],
    'main-waits': ['{main} 遇到 `await`，让出位置，书签夹在这一行。'],
    'a-runs': ['轮到 {A}：打印一行，运行到 `await` 为止。'],
    'clock-moves': ['四个都在等，谁都不用运行，时钟就往前走。'],
    'b-first': ['1 秒到了，{B} 等完，回到就绪队列。'],
    'b-answers': ['{B} 最先完成，结果放进第 2 格：它排在第二。'],
    'a-answers': ['{A} 第二个完成，第 1 格一直给它留着。'],
    'in-order': ['完成的顺序是 {B}、{A}、{C}；', '结果的顺序仍是 {A}、{B}、{C}。'],
  },
  takeaway: ['不管谁先完成，', '结果都按你写的顺序。'],
  note: ['总共 3 秒，不是 2 + 1 + 3 = 6 秒。'],
} satisfies ClipTexts;
