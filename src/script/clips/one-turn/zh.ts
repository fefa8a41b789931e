import type {ClipTexts} from '../../clip.ts';

export default {
  title: '循环转一圈',
  subtitle: 'event loop',
  captions: {
    'main-ready': ['开始时就绪的只有 {main}：运行它。'],
    registers: ['{main} 登记了三个任务，停在 `await`。'],
    'one-by-one': ['轮到 {A}：运行到 `await`，定一个 1 秒的定时器。'],
    'all-wait': ['{B}、{C} 也一样。就绪的都运行过了。'],
    wait: ['没有就绪的：循环也等，等最早到点的。'],
    due: ['第 1 秒，{A}、{B} 到点了，回到就绪队列。'],
    again: ['又转一圈：按顺序运行，先 {A} 后 {B}。'],
    'wait-again': ['又没有就绪的了，等 {C} 到点。'],
    over: ['{C} 也完成，{main} 结束，循环停下。'],
  },
  takeaway: ['运行就绪的，等最早到点的，', '再转一圈。'],
  note: ['网络也一样：数据到了，等它的任务就回到就绪。'],
} satisfies ClipTexts;
