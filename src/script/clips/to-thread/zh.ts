import type {ClipTexts} from '../../clip.ts';

export default {
  title: '旧代码，交给线程',
  subtitle: 'asyncio.to_thread',
  sides: [
    {name: 'time.sleep(5)', heading: '直接调用', remark: '占着位置'},
    {name: 'await to_thread(…)', heading: '交给线程', remark: '让出位置'},
  ],
  captions: {
    'old-library': ['旧库没有 `await` 可用，这里拿 `time.sleep` 代表。'],
    'one-beat-each': ['5 秒之内，1,000 个连接各有一次心跳要回。'],
    'keeps-the-seat': ['左边：{handler} 直接调用它，占着位置。'],
    'to-a-thread': ['右边：`to_thread` 另找一条线程来做。'],
    'leaves-the-seat': ['{handler} 在 `await` 处让出位置，等线程做完。'],
    'five-seconds': ['右边：线程在睡，循环没睡，心跳到点就回。'],
    'left-is-late': ['左边：5 秒没回过一次，现在补上，全迟了。'],
    'thread-is-done': ['线程做完，循环叫醒 {handler}，接着往下运行。'],
  },
  takeaway: ['非阻塞不可的调用，', '让线程去阻塞。'],
  note: ['睡的还是 5 秒，只是睡在别的线程里，位置没人占。'],
} satisfies ClipTexts;
