import type {ClipTexts} from '../../clip.ts';

export default {
  title: '三件事，一起等',
  subtitle: 'asyncio.gather',
  captions: {
    'one-seat': ['席位只有一个，{main} 先坐上去。'],
    queued: ['gather 建了三个任务：排上队，还没开始。'],
    'main-waits': ['{main} 遇到 await，让出席位，书签夹在这一行。'],
    'a-waits': ['{A} 打印一行，也去等。表一直没走。'],
    'clock-moves': ['没有人要跑，循环睡下，表这才走。'],
    'b-first': ['1 秒到了，{B} 回到就绪队列。'],
    'b-answers': ['{B} 最先完成，结果放进第二格。'],
    'a-answers': ['{A} 完成。第一格一直给它留着。'],
    'in-order': ['完成的顺序是 {B}、{A}、{C}；', '结果的顺序仍是 {A}、{B}、{C}。'],
  },
  takeaway: ['谁先完成都行，', '结果按你写的顺序。'],
  note: ['一起等，只花最长的那一段：3 秒，不是 2 + 1 + 3 = 6 秒。'],
} satisfies ClipTexts;
