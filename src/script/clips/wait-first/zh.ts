import type {ClipTexts} from '../../clip.ts';

export default {
  title: '只等第一个',
  subtitle: 'asyncio.wait',
  captions: {
    three: ['三个任务：{A} 要 2 秒，{B} 要 1 秒，{C} 要 3 秒。'],
    'until-first': ['FIRST_COMPLETED：{main} 只等到有一个完成。'],
    together: ['三个任务一起等。'],
    'b-done': ['第 1 秒，{B} 第一个完成。'],
    'main-back': ['{main} 马上接着运行，不等 {A} 和 {C}。'],
    'two-sets': ['`wait` 给出两组：1 个完成了，2 个还没完成。'],
    cancel: ['`wait` 不取消任何任务，不要的得自己取消。'],
    'main-over': ['被取消的任务还要运行最后一次，才停得下来。'],
    stopped: ['{A}、{C} 停在 `await` 那一行：第 1 秒，已取消。'],
  },
  takeaway: ['等到第一个就走，', '剩下的自己处理。'],
  note: ['FIRST_EXCEPTION：等到第一个出错的，或者全部完成。'],
} satisfies ClipTexts;
