import type {ClipTexts} from '../../clip.ts';

export default {
  title: '只等第一个',
  subtitle: 'asyncio.wait',
  captions: {
    three: ['三个任务：{A} 要 2 秒，{B} 要 1 秒，{C} 要 3 秒。'],
    'until-first': ['FIRST_COMPLETED：有一个完成，{main} 就走。'],
    together: ['三个任务同时等。'],
    'b-done': ['1 秒时，{B} 最先完成。'],
    'main-back': ['{main} 马上接着运行，不等 {A} 和 {C}。'],
    'two-sets': ['`wait` 返回两组：1 个已完成，2 个未完成。'],
    cancel: ['`wait` 不取消任何任务，不要的得自己取消。'],
    'main-over': ['被取消的任务还要再运行一次，才会停。'],
    stopped: ['1 秒时，{A}、{C} 在 `await` 处被取消。'],
  },
  takeaway: ['有一个完成就走，', '其余自己处理。'],
  note: ['FIRST_EXCEPTION：等到有一个出错，或全部完成。'],
} satisfies ClipTexts;
