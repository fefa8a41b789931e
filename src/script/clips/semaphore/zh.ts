import type {ClipTexts} from '../../clip.ts';

export default {
  title: '最多同时两个',
  subtitle: 'asyncio.Semaphore',
  captions: {
    'two-keys': ['服务器一次只接两个请求：`Semaphore(2)`，两把钥匙。'],
    'a-in': ['{A} 拿一把钥匙就进去，不用等。'],
    'b-in': ['还剩一把，{B} 也进去了。'],
    'c-waits': ['两把钥匙都拿走了，{C} 在门口等。'],
    'two-at-once': ['里面两个等 1 秒，门口三个等钥匙。'],
    'a-returns': ['{A} 做完还了钥匙，排在最前的 {C} 变成就绪。'],
    'next-two': ['{A}、{B} 出来，{C}、{D} 进去：里面始终不超过两个。'],
    last: ['最后轮到 {E}。另一把钥匙没人用，挂着。'],
    'three-seconds': ['五个请求，一次两个，分三轮做完：3 秒。'],
  },
  takeaway: ['有几把钥匙，', '最多就同时进几个。'],
  note: ['五个请求，两把钥匙：分三轮。'],
} satisfies ClipTexts;
