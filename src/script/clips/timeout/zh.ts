import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} 和 {B} 各有一件要 5 秒的事。'],
    'a-limit': ['`wait_for` 只给每件事 2 秒。'],
    'b-differs': ['{B} 收尾时还要清理：见 `finally`。'],
    cut: ['2 秒一到，`wait_for` 把两件事都取消。'],
    'a-raises': ['取消，就是在 {A} 的事里抛出 `CancelledError`。'],
    'a-turns': ['`wait_for` 马上把它换成 `TimeoutError`。'],
    'b-raises': ['{B} 的事里也抛出同样的异常。'],
    'b-cleans': ['但 {B} 要先做完 `finally`，异常先压着。'],
    'b-waits': ['`wait_for` 一直等到 {B} 清理完。'],
    'b-late': ['到了 4 秒，才换成 `TimeoutError`。'],
    'b-out': ['时限 2 秒，{B} 却用了 4 秒。'],
  },
  takeaway: ['时限一到就取消，', '清理完了才报超时。'],
  note: ['时限都是 2 秒，只有 {B} 要清理。'],
} satisfies ClipTexts;
