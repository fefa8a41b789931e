import type {ClipTexts} from '../../clip.ts';

export default {
  title: '任务不出这个块',
  subtitle: 'asyncio.TaskGroup',
  captions: {
    'main-starts': ['{main} 运行到 `async with TaskGroup()` 这一行。'],
    'first-child': ['块里创建的任务都归这个 TaskGroup：框里的就是。'],
    'end-of-block': ['到了块的末尾，{main} 停下来等这三个任务。'],
    'children-wait': ['{A}、{B}、{C} 先后开始，都在等。'],
    'b-ends': ['第 1 秒 {B} 结束。{A} 和 {C} 还没有，块还在继续。'],
    'a-ends': ['第 2 秒 {A} 结束，只剩 {C}。'],
    'c-ends': ['第 3 秒 {C} 结束，三个任务都完成了。'],
    leaves: ['框到这里才合上：块结束，{main} 接着往下运行。'],
    results: ['出了块，结果都已经在了，不用再 `await`。'],
  },
  takeaway: ['块结束时，', '里面的任务一定都结束了。'],
  note: ['{main} 等到最慢的那个。块结束以后再加任务，', '会报 RuntimeError。'],
} satisfies ClipTexts;
