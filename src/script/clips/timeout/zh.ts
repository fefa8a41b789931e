import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A}、{B} 各要做 5 秒，都只肯等 2 秒。'],
    'a-limit': ['`wait_for` 定下时限：过了 2 秒，就取消。'],
    clock: ['两个倒计时一起走：时限先到。'],
    'time-up': ['时限到了：`wait_for` 取消 {A} 的 `work`。'],
    'a-raises': ['{A} 停着的那行 `await` 抛出 `CancelledError`。'],
    'a-over': ['`work` 停下了，`wait_for` 抛出 `TimeoutError`。'],
    'b-raises': ['{B} 的 `work` 也被取消，但 `finally` 还要收拾。'],
    'b-cleans': ['收拾要 2 秒，`wait_for` 等它收拾完。'],
    'b-late': ['这时 {B} 才收到 `TimeoutError`：第 4 秒，不是第 2 秒。'],
  },
  takeaway: ['到点先取消，', '等它收拾完才报超时。'],
  note: ['同样 2 秒的时限：{A} 2 秒结束，{B} 4 秒才结束。'],
} satisfies ClipTexts;
