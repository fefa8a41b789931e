import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A}、{B} 各要等 5 秒，时限都是 2 秒。'],
    'a-limit': ['`wait_for` 定下时限：2 秒后如果还没等完，就取消。'],
    clock: ['`sleep` 和时限同时倒计时：时限先到。'],
    'time-up': ['时限到了：`wait_for` 取消 {A} 在等的 `sleep(5)`。'],
    'a-raises': ['{A} 停住的那行 `await` 抛出 `TimeoutError`。'],
    'a-over': ['{A} 没有收尾工作，第 2 秒就结束。'],
    'b-raises': ['{B} 在等的 `tidy()` 也被取消：先走 `finally`。'],
    'b-cleans': ['收拾要 2 秒：`wait_for` 先不报超时，等它收拾完。'],
    'b-late': ['时限是 2 秒，{B} 到第 4 秒才报超时。'],
  },
  takeaway: ['到点先取消，', '等它收拾完才报超时。'],
  note: ['同样 2 秒的时限：{A} 2 秒结束，{B} 4 秒才结束。'],
} satisfies ClipTexts;
