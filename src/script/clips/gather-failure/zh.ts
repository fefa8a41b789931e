import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个失败，其他呢？',
  subtitle: 'asyncio.gather',
  captions: {
    queued: ['{A} 1 秒后会失败，{B} 要做 3 秒。'],
    'main-waits': ['{main} 等 `gather`：等两个都完成，除非有一个失败。'],
    together: ['{A}、{B} 一起等。'],
    'a-fails': ['第 1 秒，{A} 抛出 `ValueError`，失败了。'],
    raises: ['`gather` 马上把错误抛给 {main}，不再等 {B}。'],
    caught: ['{main} 接住错误，再留 3 秒：{B} 怎么样了？'],
    'goes-on': ['{B} 没有被取消，还在睡。'],
    'b-ends': ['第 3 秒 {B} 照常完成，结果没有人要了。'],
  },
  takeaway: ['一个失败，立刻报错；', '其他的不会被取消。'],
  note: [
    '想让其他的也取消，用 TaskGroup；想等到全部完成、',
    '把错误放进结果，用 return_exceptions=True。',
  ],
} satisfies ClipTexts;
