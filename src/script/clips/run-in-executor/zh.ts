import type {ClipTexts} from '../../clip.ts';

export default {
  title: '要阻塞，去别处',
  subtitle: 'loop.run_in_executor',
  captions: {
    'old-call': ['`old_call` 里是 `time.sleep`：直接调用会卡住循环。'],
    'to-the-pool': ['`run_in_executor` 把它交给线程池里的一条线程。'],
    'first-await': ['{main} 马上拿到一个 Future，接着走到 `await`。'],
    'goes-on': ['0.5 秒时，{main} 又运行起来，那条线程还卡着。'],
    'awaits-job': ['到了 `await job`，{main} 才等那条线程，循环有空。'],
    'thread-done': ['2 秒时，线程做完了，循环叫醒 {main}。'],
    data: ['`await job` 的值，就是函数返回的 `data`。'],
  },
  takeaway: ['会阻塞的调用，', '交给另一条线程。'],
  note: ['总共 2 秒，不是 0.5 + 2 秒：两段等待叠在了一起。'],
} satisfies ClipTexts;
