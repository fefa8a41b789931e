import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A}、{B} 只差一点：{B} 最后要清理 2 秒。'],
    'a-limit': ['{A} 停在两行：里面 `sleep(5)`，外面 `wait_for`。'],
    clock: ['{B} 也一样。两个时限都是 2 秒。'],
    cut: ['2 秒到了，`wait_for` 取消里面的 `work`。'],
    'a-raises': ['{A} 的 `sleep(5)` 这里抛出 `CancelledError`。'],
    'a-turns': ['到了外面，`wait_for` 把它换成 `TimeoutError`。'],
    'a-over': ['`except` 接住了：{A} 用了 2 秒。'],
    'b-cleans': ['{B} 也被取消，可它要清理，`wait_for` 只好等着。'],
    'b-late': ['4 秒时清理完，`CancelledError` 才接着往外传。'],
    'b-out': ['{B} 这时才超时：用了 4 秒。'],
  },
  takeaway: ['到时限就取消，', '但要等任务清理完。'],
  note: ['时限都是 2 秒：{A} 用了 2 秒，{B} 用了 4 秒。'],
} satisfies ClipTexts;
