import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['只有一处不同：{B} 的 `work(2)` 要清理 2 秒。'],
    'a-limit': ['{A} 停在两行：里层 `sleep(5)`，外层 `wait_for`。'],
    clock: ['{B} 也一样。时限都是 2 秒。'],
    cut: ['2 秒一到，`wait_for` 取消里面的 `work`。'],
    'a-raises': ['{A} 在 `sleep(5)` 处抛出 `CancelledError`。'],
    'a-turns': ['{A} 不用清理，`wait_for` 换成 `TimeoutError`。'],
    'a-over': ['`except` 接住它：{A} 共用 2 秒。'],
    'b-raises': ['{B} 也抛出同样的异常。'],
    'b-cleans': ['{B} 还要清理：异常先放着，`wait_for` 等着。'],
    'b-late': ['到 4 秒清理完，才换成 `TimeoutError`。'],
    'b-out': ['{B} 这时才报超时，共用 4 秒。'],
  },
  takeaway: ['时限一到就取消，', '清理完了才报超时。'],
  note: ['时限 2 秒：{A} 用 2 秒，{B} 用 4 秒。'],
} satisfies ClipTexts;
