import type {ClipTexts} from '../../clip.ts';

export default {
  title: '要阻塞，去别处',
  subtitle: 'loop.run_in_executor',
  captions: {
    'old-call': ['`old_call` 里没有 `await`，一调用就阻塞 2 秒。'],
    'to-the-pool': ['`run_in_executor` 把它交给线程池里的一条线程。'],
    'first-await': ['{main} 手里拿到一个 Future，接着走到 `await`。'],
    'goes-on': ['0.5 秒，{main} 又在运行，那条线程还卡着。'],
    'awaits-job': ['走到 `await job`，{main} 才等线程，位置空着。'],
    'thread-done': ['2 秒，线程做完，循环叫醒 {main}。'],
    data: ['`await job` 的值，就是函数返回的 `data`。'],
  },
  takeaway: ['会阻塞的调用，', '单独给它一条道。'],
  note: ['总共 2 秒，不是 0.5 + 2 秒：两段等待叠在了一起。'],
} satisfies ClipTexts;
