import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'await 什么时候让出？',
  subtitle: 'await task',
  captions: {
    'main-runs': ['{main} 创建 {A}、{B}，自己继续运行。'],
    'hands-over': ['`await b`：{B} 还没完成，{main} 让出位置。'],
    'a-too': ['{A} 也遇到自己的 `await`，也让出位置。'],
    bookmarks: ['三个任务都夹着书签，谁都不占位置。'],
    'a-done': ["{A} 完成，留着结果 `'A'`。{main} 等的是 {B}，接着等。"],
    'b-done': ['{B} 完成，{main} 回到队伍里。'],
    value: ["`await b` 的值，就是 {B} 返回的 `'B'`。"],
    'no-wait': ['`await a`：{A} 早已完成，不用停，直接拿到值。'],
  },
  takeaway: ['没完成，才让出；', '完成了，直接拿值。'],
  note: ['await 是“可能停在这里”，不是“一定停在这里”。'],
} satisfies ClipTexts;
