import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一万个连接',
  subtitle: 'threading / asyncio',
  captions: {
    connections: ['10,000 个连接，每个连接一个任务。'],
    'all-wait': ['到了 `await`，10,000 个任务全在等，谁也不运行。'],
    'one-by-one': ['每 0.05 秒有 100 个醒来，一个接一个运行。'],
    answered: ['5 秒内全部运行完，始终只有一条线程。'],
    threads: ['每个连接一条线程，要预留 78 GiB 地址空间。'],
    tasks: ['每个连接一个任务，实际只用约 14 MiB 内存。'],
  },
  takeaway: ['等待用不着线程，', '一个小任务就够。'],
  note: ['一个循环，一条线程，运行完了 10,000 个任务。'],
} satisfies ClipTexts;
