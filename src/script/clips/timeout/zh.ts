import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  sides: [
    {name: '无清理', heading: '左：无清理', remark: ''},
    {name: '有清理', heading: '右：有清理', remark: ''},
  ],
  captions: {
    limit: ['先看左边：`job` 睡 5 秒，限时 2 秒。'],
    cut: ['2 秒一到，`wait_for` 就取消 `job`。'],
    raises: ['`sleep(5)` 处抛出 `CancelledError`。'],
    turns: ['`wait_for` 把它转成 `TimeoutError`。'],
    caught: ['`except` 接住它，一共 2 秒。'],
    again: ['再看右边，从头计时：多了 `finally`，清理 2 秒。'],
    'raises-again': ['2 秒一到，同样取消，同样抛异常。'],
    cleans: ['但 `job` 得先跑完 `finally`。'],
    waits: ['时限已过，但 `wait_for` 必须等 `job` 结束。'],
    late: ['清理完，`CancelledError` 才传出 `job`。'],
    'turns-late': ['`wait_for` 这才抛出 `TimeoutError`。'],
    'caught-late': ['`except` 接住它，一共 4 秒。'],
  },
  takeaway: ['时限一到就取消，', '清理完才报超时。'],
  note: ['2 秒时限 + 2 秒清理 = 4 秒。'],
} satisfies ClipTexts;
