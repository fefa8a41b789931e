import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个人睡，大家都停',
  subtitle: 'time.sleep / asyncio.sleep',
  sides: [
    {name: 'time.sleep(5)', heading: '自己睡 5 秒', remark: '占着位置'},
    {name: 'await asyncio.sleep(5)', heading: '请循环 5 秒后叫醒', remark: '让出位置'},
  ],
  captions: {
    connections: ['左右两个程序，各有 1,000 个连接。'],
    'one-beat-each': ['5 秒之内，每个连接都有一次心跳要回。'],
    'keeps-the-seat': ['左边：{handler} 占着唯一的位置，自己睡。'],
    'leaves-the-seat': ['右边：{handler} 在 `await` 处让出位置，等着被叫醒。'],
    'five-seconds': ['右边，到点就回；左边，没有谁能运行。'],
    thawed: ['第 5 秒，左边才解冻：1,000 次心跳全部迟到。'],
    'late-answers': ['位置空出来，欠下的心跳这才一个个补上。'],
    'nobody-late': ['右边的 {handler} 也睡了 5 秒，没有一次迟到。'],
  },
  takeaway: ['占着位置睡，', '所有任务都得陪着等。'],
  note: ['睡的时间一样长，差别在于位置有没有让出来。'],
} satisfies ClipTexts;
