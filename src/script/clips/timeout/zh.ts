import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    'a-limit': ['任务 {A}：`job_a` 要 5 秒，`wait_for` 只给 2 秒。'],
    'b-differs': ['任务 {B}：时限也是 2 秒，但退出前要清理 2 秒。'],
    cut: ['2 秒一到，`wait_for` 取消它们，把它们叫醒。'],
    'a-raises': ['轮到 {A}：`await` 抛出 `CancelledError`。'],
    'a-over': ['`wait_for` 把取消换成 `TimeoutError`。'],
    'b-raises': ['轮到 {B}：同样抛出 `CancelledError`。'],
    'b-cleans': ['但 {B} 得先跑完 `finally`，异常压着。'],
    'b-waits': ['时限已过，`wait_for` 还得等它清理完。'],
    'b-late': ['清理完了，异常继续往外抛。'],
    'b-out': ['时限 2 秒，{B} 却用了 4 秒。'],
    over: ['两个异常当作结果交给 {main}。'],
  },
  takeaway: ['时限一到就取消，', '清理完才报超时。'],
  note: ['{B} 多花 2 秒清理。'],
} satisfies ClipTexts;
