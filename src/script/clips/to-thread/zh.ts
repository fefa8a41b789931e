import type {ClipTexts} from '../../clip.ts';

export default {
  title: '旧代码，交给线程',
  subtitle: 'asyncio.to_thread',
  sides: [
    {name: 'time.sleep(5)', heading: '在循环里直接调用', remark: ''},
    {name: 'await to_thread(…)', heading: '交给一条线程', remark: ''},
  ],
  captions: {
    'old-library': ['旧库会阻塞，这里用 `time.sleep(5)` 代替它。'],
    'one-beat-each': ['1,000 个连接，各自到点回一次心跳。'],
    'keeps-the-loop': ['左边：{handler} 直接调用 `sleep`，占住了循环。'],
    'to-a-thread': ['右边：`to_thread` 把调用交给一条线程。'],
    'leaves-the-loop': ['右边：{handler} 停在 `await`，让出了循环。'],
    'five-seconds': ['左边：循环睡着了，谁也不回。', '右边：线程在睡，循环到点就回。'],
    'left-is-late': ['左边：5 秒过后才补上回复，全部迟到。'],
    'thread-is-done': ['右边：线程做完，{handler} 接着运行。'],
  },
  takeaway: ['躲不开的阻塞，', '交给线程去等。'],
  note: ['照样睡 5 秒，循环却没停。'],
} satisfies ClipTexts;
