import type {ClipTexts} from '../../clip.ts';

export default {
  title: '任务不出这个块',
  subtitle: 'asyncio.TaskGroup',
  captions: {
    'main-starts': ['{main} 运行到 `async with TaskGroup()` 这一行。'],
    'first-child': ['块里创建的任务都归这个 TaskGroup，右边用框表示。'],
    'end-of-block': ['到了 with 块末尾，{main} 停下来等这三个任务。'],
    'children-wait': ['{A}、{B}、{C} 依次开始，然后各自等 `sleep`。'],
    'b-ends': ['1 秒时 {B} 结束。{A}、{C} 没结束，块就不能结束。'],
    'a-ends': ['2 秒时 {A} 结束，只剩 {C}。'],
    'c-ends': ['3 秒时 {C} 结束，三个任务都完成了。'],
    leaves: ['这时框才合上：with 块结束，{main} 接着往下走。'],
    results: ['出了 with 块，结果都齐了，不必再 `await`。'],
  },
  takeaway: ['with 块一结束，', '里面的任务就一定都结束了。'],
  note: ['{main} 要等最慢的那个跑完。块结束以后再加任务，', '会抛出 RuntimeError。'],
} satisfies ClipTexts;
