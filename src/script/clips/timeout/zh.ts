import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A}、{B} 只有 `cleanup` 不同：0 秒和 2 秒。'],
    'a-limit': ['{A} 的 `work` 要 5 秒，`wait_for` 只肯等 2 秒。'],
    clock: ['{B} 也一样：要干 5 秒，时限 2 秒。'],
    'a-cut': ['2 秒到了，`wait_for` 先取消 {A} 的 `work`。'],
    'b-cut': ['同一刻，{B} 的 `work` 也被取消。'],
    'a-raises': ['{A} 停在 `sleep(5)`，`CancelledError` 就从这里抛出。'],
    cleanups: ['都进了 `finally`：{A} 清理 0 秒，{B} 清理 2 秒。'],
    'a-over': ['{A} 清理完，`wait_for` 这才抛出 `TimeoutError`。'],
    'waits-on': ['{B} 还在清理，它的 `wait_for` 只好接着等。'],
    'b-late': ['到 4 秒 {B} 才清理完，这时才抛 `TimeoutError`。'],
  },
  takeaway: ['到时限就取消，', '但要等任务清理完。'],
  note: ['时限都是 2 秒：{A} 用了 2 秒，{B} 用了 4 秒。'],
} satisfies ClipTexts;
