import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个厨师，两道菜',
  subtitle: 'I/O / CPU',
  sides: [
    {name: '锅来煮：8 分钟', heading: '煮肉', remark: '锅自己煮，像 I/O'},
    {name: '人来炒：12 分钟', heading: '炒肉', remark: '手不能停，像 CPU 计算'},
  ],
  captions: {
    'two-dishes': ['两间厨房：{A} 是肉，8 分钟；{B} 是素菜，4 分钟。'],
    'pot-cooks': ['左边：{A} 下了锅，锅自己煮，不用厨师。'],
    'walks-away': ['左边：厨师走开，趁空切 {B}。'],
    undressed: ['同一时刻：{A} 停在 `await`，轮到 {B} 运行。'],
    'he-stirs': ['右边：{A} 要不停地炒，厨师走不开。'],
    chopped: ['左边：第 4 分钟 {B} 切好了，锅还在煮。'],
    'pot-is-done': ['左边：8 分钟全好，切 {B} 没有多花时间。'],
    'only-now': ['右边：{A} 炒了 8 分钟，现在才轮到 {B}。'],
    'both-done': ['右边：8 + 4 = 12 分钟，一点没省。'],
  },
  takeaway: ['网络像锅，自己会煮；', '计算只能自己动手。'],
  note: ['asyncio 省的是等待的时间，不是干活的时间。'],
} satisfies ClipTexts;
