import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A}、{B} 只差一处：`cleanup` 是 0 秒还是 2 秒。'],
    'a-limit': ['{A} 的 `work` 要 5 秒，`wait_for` 只肯等 2 秒。'],
    clock: ['{B} 也一样：活要干 5 秒，2 秒的时限先到。'],
    'a-cut': ['2 秒到了，`wait_for` 先取消 {A} 的 `work`。'],
    'b-cut': ['同一刻，{B} 的 `work` 也被取消。'],
    'a-raises': ['{A} 正等在 `sleep(5)`，这里抛出 `CancelledError`。'],
    cleanups: ['接着 `finally`：{A} 只再排一次队，{B} 清理 2 秒。'],
    'a-over': ['{A} 清理完：`wait_for` 改抛 `TimeoutError`。'],
    'waits-on': ['{B} 还在清理，它的 `wait_for` 只好接着等。'],
    'b-late': ['到 4 秒 {B} 才清理完，这才有 `TimeoutError`。'],
  },
  takeaway: ['到时限就取消，', '但还要等它清理完。'],
  note: ['时限都是 2 秒：{A} 用了 2 秒，{B} 用了 4 秒。'],
} satisfies ClipTexts;
