import type {ClipTexts} from '../../clip.ts';

export default {
  title: '干等，还是让出来等？',
  subtitle: 'time.sleep / await asyncio.sleep',
  sides: [
    {name: '同步', heading: '同步：一个接一个', remark: 'time.sleep 占住线程'},
    {name: '异步', heading: '异步：三个一起等', remark: 'await sleep 让出线程'},
  ],
  captions: {
    'same-work': ['同样取三份数据，每份要等 1 秒。'],
    blocks: ['上面：`time.sleep` 占着线程干等，CPU 却闲着。'],
    created: ['下面：`gather` 创建三个任务，都还没开始。'],
    'all-wait': ['下面：每个任务遇到 `await` 就让出，三个都在等。'],
    'one-second': ['上面一次等一份，下面同时等三份。'],
    'one-of-three': ['第 1 秒，上面：A 到手，线程接着干等 B。'],
    'async-done': ['下面：三份一共 1 秒。'],
    'sync-done': ['上面：三份一共 3 秒，CPU 闲了 3 秒。'],
  },
  takeaway: ['等待不等于干活。', '等的时候，让出线程。'],
  note: ['这里用 `sleep` 代替网络：重要的是等待，不是计算。'],
} satisfies ClipTexts;
