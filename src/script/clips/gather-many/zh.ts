import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一批接一批',
  subtitle: 'await gather / await gather',
  captions: {
    first: ['第一个 `gather` 创建 {A}、{B}、{C}，各等 1 秒。'],
    'stops-here': ['{main} 停在这里，第二个 `gather` 还轮不到。'],
    'one-second': ['三个一起等，1 秒就够。'],
    'main-back': ['第一批全部完成，{main} 又坐上位置，往下走。'],
    second: ['到第 1 秒，{D}、{E}、{F} 才创建。'],
    again: ['第二批也一起等，最长的 {F} 要 4 秒。'],
    'still-f': ['第 4 秒，{D}、{E} 都完成了，还要等 {F}。'],
    five: ['第一批 1 秒，第二批 4 秒，一共 5 秒。'],
  },
  takeaway: ['一个 gather 里一起等，', '两个 gather 一前一后。'],
  note: ['六个任务放进同一个 gather，只要 4 秒。'],
} satisfies ClipTexts;
