import type {ClipTexts} from '../../clip.ts';

export default {
  title: '三件事，一起等',
  subtitle: 'asyncio.gather',
  captions: {
    'one-seat': ['席位只有一个，坐在上面的才能跑。', '{main} 先坐上去。'],
    queued: ['gather 把三个协程包成任务，排进就绪队列。', '排上了，但一个都还没开始。'],
    'main-waits': ['{main} 遇到 await，让出席位。', '书签记住它停在哪一行。'],
    'a-waits': ['{A} 打印一行，也遇到 await，也让出席位。', '到现在为止，表一直没走。'],
    'clock-moves': ['三个都在等，没有人要跑。', '循环睡下，表这才走起来。'],
    'b-first': ['1 秒到了。{B} 等完了，回到就绪队列。', '{A} 和 {C} 还在等。'],
    'b-answers': ['{B} 最先完成。', '它的结果放进第二格：它是第二个参数。'],
    'a-answers': ['2 秒，{A} 完成。', '第一格一直给它留着。'],
    'c-answers': ['3 秒，{C} 完成。', '三格都满了，{main} 可以继续。'],
    'in-order': ['完成的顺序是 {B}、{A}、{C}；', '结果的顺序仍是 {A}、{B}、{C}。'],
  },
  takeaway: ['谁先完成都行，', '结果按你写的顺序。'],
  note: ['一起等，只花最长的那一段：3 秒，不是 2 + 1 + 3 = 6 秒。'],
} satisfies ClipTexts;
