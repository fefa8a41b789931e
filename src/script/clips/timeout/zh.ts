import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  sides: [
    {name: '没有清理', heading: '左：没有清理', remark: ''},
    {name: '有清理', heading: '右：有清理', remark: ''},
  ],
  captions: {
    both: ['两边的 `job` 都要睡 5 秒，只给 2 秒。'],
    cleanup: ['只有右边要在 `finally` 里清理 2 秒。'],
    cut: ['2 秒一到，两边的 `wait_for` 都取消 `job`。'],
    raises: ['两边的 `job` 里冒出 `CancelledError`。'],
    turns: ['左边：异常传到 `wait_for`，变成 `TimeoutError`。'],
    caught: ['左边：2 秒刚到，`except` 就接住。'],
    cleans: ['右边：异常先压着，`finally` 跑完再抛。'],
    waits: ['时限已过，`wait_for` 还得等 `job` 清理完。'],
    late: ['右边：清理完，异常继续往外抛。'],
    'turns-late': ['右边：这才变成 `TimeoutError`。'],
    'caught-late': ['右边：到 4 秒，`except` 才接住。'],
  },
  takeaway: ['时限一到就取消，', '清理完才报超时。'],
  note: ['2 秒时限 + 2 秒清理 = 4 秒。'],
} satisfies ClipTexts;
