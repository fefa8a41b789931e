import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个人睡，大家都停',
  subtitle: 'time.sleep / asyncio.sleep',
  sides: [
    {name: 'time.sleep(5)', heading: '占着循环睡', remark: ''},
    {name: 'await asyncio.sleep(5)', heading: '让出循环睡', remark: ''},
  ],
  captions: {
    connections: ['左右两个程序，各有 1,000 个连接。'],
    'one-beat-each': ['每个连接回一次心跳，时刻各不同。'],
    'keeps-the-loop': ['左边：{handler} 调用 `time.sleep(5)`，占住了循环。'],
    'leaves-the-loop': ['右边：{handler} 停在 `await`，让出了循环。'],
    'five-seconds': [
      '左边：{handler} 在睡，别的都不能运行。',
      '右边：{handler} 也在睡，心跳到点就回。',
    ],
    thawed: ['左边：5 秒过去，1,000 次心跳全部迟到。'],
    'late-answers': ['左边：循环这才空出来，迟到的回复一个个补上。'],
    'nobody-late': ['右边：{handler} 也睡了 5 秒，心跳一次都没迟到。'],
  },
  takeaway: ['一处阻塞，', '所有任务都得等。'],
  note: ['同样睡 5 秒，`asyncio.sleep` 不耽误别的任务。'],
} satisfies ClipTexts;
