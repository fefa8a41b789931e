import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一万个连接',
  subtitle: 'threading / asyncio',
  captions: {
    connections: ['10,000 个连接，每个连接一个任务。'],
    'all-wait': ['走到 `await`，10,000 个任务全在等，没有谁在运行。'],
    'one-by-one': ['每 0.05 秒有 100 个到点，一个接一个地运行。'],
    answered: ['5 秒之内全部运行完，从头到尾只有一条线程。'],
    threads: ['每个连接一条线程，要预留 78 GiB 地址空间。'],
    tasks: ['每个连接一个任务，实际只用约 14 MiB 内存。'],
  },
  takeaway: ['等待用不着线程，', '一个小任务就够。'],
  note: ['一个循环，一条线程，运行完了 10,000 个任务。'],
} satisfies ClipTexts;
