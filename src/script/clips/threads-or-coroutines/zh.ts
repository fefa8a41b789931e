import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一万个连接',
  subtitle: 'threading / asyncio',
  captions: {
    connections: ['10,000 个连接，每个连接一个任务。'],
    'all-wait': ['走到 `await`，10,000 个任务全在等，谁也不占位置。'],
    'one-seat': ['谁到点，谁上来运行一下：一个位置够了。'],
    answered: ['5 秒之内全部运行完，从头到尾只有一条线程。'],
    threads: ['每个连接配一条线程，光是栈就预留 78 GiB。'],
    tasks: ['10,000 个在等的任务，加起来约 14 MiB。'],
  },
  takeaway: ['等待用不着线程，', '一个小任务就够。'],
  note: ['预留的栈不会全用掉，', '但一万条线程，系统还要逐条调度。'],
} satisfies ClipTexts;
