import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} 和 {B} 的活儿，各要 5 秒。'],
    'a-limit': ['`wait_for` 给它们各限时 2 秒。'],
    'b-differs': ['{B} 多一段 `finally`：还要清理 2 秒。'],
    cut: ['2 秒一到，`wait_for` 取消活儿。'],
    'a-raises': ['取消：`await` 处抛出 `CancelledError`。'],
    'a-turns': ['`wait_for` 把它换成 `TimeoutError`。'],
    'a-over': ['{A} 不用清理，2 秒就结束。'],
    'b-raises': ['轮到 {B}，同样的异常。'],
    'b-cleans': ['但 `finally` 先跑，异常先压着。'],
    'b-waits': ['`wait_for` 一直等到 {B} 清理完。'],
    'b-late': ['等到 4 秒，才换成 `TimeoutError`。'],
    'b-out': ['时限 2 秒，{B} 却用了 4 秒。'],
  },
  labels: {
    'a-limit': '到 2 秒就取消',
    cut: '取消活儿',
    'b-waits': '还在等它清理',
  },
  takeaway: ['时限一到就取消，', '清理完了才报超时。'],
  note: ['时限都是 2 秒，只有 {B} 要清理。'],
} satisfies ClipTexts;
