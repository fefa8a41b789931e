import type {ClipTexts} from '../../clip.ts';

export default {
  title: '任务不出这个块',
  subtitle: 'asyncio.TaskGroup',
  captions: {
    'main-starts': ['{main} 运行，马上进入 `async with` 块。'],
    'first-child': ['块里创建的任务都归这个组，框住它们的就是组。'],
    'end-of-block': ['块的末尾：{main} 停下，等组里的任务全部结束。'],
    'children-wait': ['{A}、{B}、{C} 依次开始，一起等。'],
    'b-ends': ['第 1 秒 {B} 结束。组里还有两个，门还关着。'],
    'a-ends': ['第 2 秒 {A} 结束。还有 {C}。'],
    'c-ends': ['第 3 秒最后一个 {C} 结束，组空了。'],
    leaves: ['组空了，{main} 才离开这个块。'],
    results: ['出了块，结果都已经在：`result()` 不用再等。'],
  },
  takeaway: ['块结束时，', '里面的任务一定都结束了。'],
  note: ['离开之后再往组里加任务，会得到 RuntimeError。'],
} satisfies ClipTexts;
