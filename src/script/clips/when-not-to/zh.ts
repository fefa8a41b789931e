import type {ClipTexts} from '../../clip.ts';

export default {
  title: '什么时候不用 asyncio',
  subtitle: '四种情况',
  cards: [
    {when: '只有一两次 I/O', use: '普通代码', code: 'open(path).read()'},
    {when: '一直在计算', use: '多个进程', code: 'ProcessPoolExecutor()'},
    {when: '旧的同步代码', use: '交给线程', code: 'asyncio.to_thread(f)'},
    {when: '函数里没有 await', use: '不写 async', code: 'def f():'},
  ],
  captions: {
    few: ['一次只等一件事：普通代码更简单。'],
    cpu: ['一直在计算：没有等待可以利用，让多个核心一起算。'],
    old: ['老代码不会 `await`，会卡住循环：交给线程。'],
    'no-await': ['没有要等的：普通函数就够了。'],
  },
  takeaway: ['等得多、等得久，', '才轮到 asyncio。'],
  note: ['先问一句：程序的时间花在等待上，还是计算上？'],
} satisfies ClipTexts;
