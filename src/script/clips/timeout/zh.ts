import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A}、{B} 各要等 5 秒，都只给 2 秒的时限。'],
    'a-limit': ['`wait_for` 定下时限：2 秒后如果还没等完，就取消。'],
    clock: ['两个倒计时一起走：时限 2 秒，会先到。'],
    'time-up': ['时限到了：`wait_for` 取消 {A} 的等待。'],
    'a-raises': ['{A} 停着的那一行 `await` 抛出 `TimeoutError`。'],
    'a-over': ['{A} 没什么要收拾：第 2 秒就结束。'],
    'b-raises': ['{B} 也被取消：先得走完 `finally`。'],
    'b-cleans': ['收拾还要 2 秒。`wait_for` 会等它收拾完。'],
    'b-late': ['第 4 秒，{B} 才报超时：时限明明是 2 秒。'],
  },
  takeaway: ['到点先取消，', '等它收拾完才报超时。'],
  note: ['同样 2 秒的时限：{A} 2 秒结束，{B} 4 秒才结束。'],
} satisfies ClipTexts;
