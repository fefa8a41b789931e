import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A}、{B} 各有一件 5 秒的事，都最多等 2 秒。'],
    'a-limit': ['`wait_for` 给 {A} 的 `work` 定下时限：2 秒。'],
    clock: ['两边都一样：事要 5 秒，时限 2 秒先到。'],
    'a-cut': ['2 秒到了：{A} 的 `wait_for` 取消它的 `work`。'],
    'b-cut': ['同一刻，{B} 的 `work` 也被取消。'],
    'a-raises': ['{A} 停在 `sleep(5)`，那里抛出 `CancelledError`。'],
    cleanups: ['接着各自运行 `finally`：{A} 清理 0 秒，{B} 要 2 秒。'],
    'a-over': ['{A} 清理完，`wait_for` 抛出 `TimeoutError`。'],
    'waits-on': ['{B} 还在清理，它的 `wait_for` 只好接着等。'],
    'b-late': ['第 4 秒 {B} 才清理完，抛出 `TimeoutError`。'],
  },
  takeaway: ['到时限就取消，', '但还要等它清理完。'],
  note: ['时限都是 2 秒：{A} 用了 2 秒，{B} 用了 4 秒。'],
} satisfies ClipTexts;
