import type {ClipTexts} from '../../clip.ts';

export default {
  title: '先完成，先处理',
  subtitle: 'asyncio.as_completed',
  captions: {
    queued: ['按 {A}、{B}、{C} 的顺序创建，分别等 2、1、3 秒。'],
    'first-done': ['`as_completed`：哪个先完成，就把哪个交给 {main}。'],
    together: ['三个任务一起等。'],
    'b-done': ['第 1 秒，{B} 最先完成。'],
    'b-handled': ['{main} 马上处理 {B}，不等 {A} 和 {C}。'],
    next: ['`for` 再转一圈，等下一个完成的。'],
    'a-handled': ['第 2 秒 {A} 完成，处理 {A}。'],
    'c-handled': ['第 3 秒轮到 {C}：完成的顺序就是处理的顺序。'],
  },
  takeaway: ['谁先完成，', '先处理谁。'],
  note: ['完成一个，处理一个；不必等全部。'],
} satisfies ClipTexts;
