import type {ClipTexts} from '../../clip.ts';

export default {
  title: '什么时候不该用 asyncio',
  subtitle: '四种情况',
  cards: [
    {
      when: '只等一件事',
      use: '普通代码',
      code: 'urlopen(url).read()',
      lanes: ['asyncio', '普通代码'],
    },
    {
      when: '一直在计算',
      use: '多个进程',
      code: 'ProcessPoolExecutor()',
      lanes: ['asyncio', '进程', '另一个进程'],
    },
    {
      when: '旧的同步代码',
      use: '多个线程',
      code: 'ThreadPoolExecutor()',
      lanes: ['asyncio', '线程', '另一个线程'],
    },
    {when: '函数里没有 await', use: '不写 async', code: 'def f():', lanes: ['async def', 'def']},
  ],
  captions: {
    few: ['只等一件事，两种写法一样久：普通代码更简单。'],
    cpu: ['一直在算，没有空档可钻：不如让几个核一起算。'],
    old: ['旧代码会卡住循环，只能轮着来：交给线程。'],
    'no-await': ['没什么要等的，普通函数就够了。'],
  },
  takeaway: ['要同时等的事多，', '才该用 asyncio。'],
  note: ['不是这样，就从这四样里选合适的。'],
} satisfies ClipTexts;
