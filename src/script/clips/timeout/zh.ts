import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} 和 {B} 各做一件 5 秒的事。'],
    'a-limit': ['`wait_for` 只给每件事 2 秒。'],
    'b-differs': ['{B} 还多一步：`finally` 里的清理。'],
    cut: ['2 秒到了，`wait_for` 把两件事都取消。'],
    'a-raises': ['{A} 不用清理，当场抛出 `TimeoutError`。'],
    'b-cleans': ['{B} 的取消要等 `finally` 做完。'],
    'b-waits': ['`wait_for` 一直等到 {B} 清理完。'],
    'b-late': ['直到这时，{B} 才抛出 `TimeoutError`。'],
    'b-out': ['时限 2 秒，{B} 却用了 4 秒。'],
  },
  takeaway: ['时限一到就取消，', '清理完了才报超时。'],
  note: ['时限都是 2 秒，只有 {B} 要清理。'],
} satisfies ClipTexts;
