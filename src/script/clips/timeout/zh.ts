import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    'waits-on': ['{B} 还在收拾，它的 `wait_for` 就一直等。'],
    two: ['两件事各要 5 秒，每件最多等 2 秒。'],
    'a-limit': ['`wait_for` 定下时限：超过 2 秒就取消。'],
    clock: ['两个倒计时一起走：时限先到。'],
    'time-up': ['时限到了：{A}、{B} 各自在等的 `work` 都被取消。'],
    'a-raises': ['{A} 里，`await` 抛出 `CancelledError`，收拾用 0 秒。'],
    'a-over': ['{A} 的事停下了，`wait_for` 抛出 `TimeoutError`。'],
    'b-raises': ['{B} 里也一样，但收拾要 2 秒。'],
    'b-late': ['{B} 收拾完才停下：第 4 秒才抛出 `TimeoutError`。'],
  },
  takeaway: ['到点先取消，', '等它收拾完才报超时。'],
  note: ['时限都是 2 秒：{A} 第 2 秒结束，{B} 第 4 秒才结束。'],
} satisfies ClipTexts;
