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
    'a-turns': ['传到外层，`wait_for` 把它换成 `TimeoutError`。'],
    'a-over': ['`except` 接住它：{A} 共用 2 秒。'],
    'b-raises': ['{B} 也抛出同样的异常。'],
    'b-cleans': ['它还要清理：异常暂存，`wait_for` 等着。'],
    'b-late': ['第 4 秒清理完，刚才的异常才往外传。'],
    'b-out': ['{B} 这时才报超时，共用 4 秒。'],
  },
  takeaway: ['时限一到就取消，', '但要等清理完才返回。'],
  note: ['时限 2 秒：{A} 用 2 秒，{B} 用 4 秒。'],
} satisfies ClipTexts;
