import type {ClipTexts} from '../../clip.ts';

export default {
  title: '最多同时两个',
  subtitle: 'asyncio.Semaphore',
  captions: {
    'two-keys': ['五个任务，两把钥匙：`Semaphore(2)`。'],
    'a-in': ['{A} 拿走一把，进去。'],
    'b-in': ['还剩一把，{B} 也进去了。'],
    'c-waits': ['钥匙用完了，{C} 让出位置，排队等。'],
    'two-at-once': ['里面两个一起等 1 秒，外面三个等钥匙。'],
    'a-returns': ['{A} 还了钥匙，叫醒排在最前的 {C}。'],
    'next-two': ['{A}、{B} 出来，{C}、{D} 进去：里面始终不超过两个。'],
    last: ['轮到 {E}。另一把钥匙没人要，就挂着。'],
    'three-seconds': ['五件事，一次两件，分三轮做完：3 秒。'],
  },
  takeaway: ['有几把钥匙，', '最多就同时进几个。'],
  note: ['请求很多、对方受不了时，用它限流。'],
} satisfies ClipTexts;
