import type {ClipTexts} from '../../clip.ts';

export default {
  title: '超时，就是到点取消',
  subtitle: 'asyncio.wait_for',
  sides: [
    {name: '没有清理', heading: '左：没有清理', remark: ''},
    {name: '有清理', heading: '右：有清理', remark: ''},
  ],
  captions: {
    plain: ['左边：`job` 要睡 5 秒，时限 2 秒。'],
    cleanup: ['右边：一样，只是 `finally` 里还要清理 2 秒。'],
    cut: ['2 秒一到，两边的 `wait_for` 都取消 `job`。'],
    raises: ['两边的 `await` 都抛出 `CancelledError`。'],
    turns: ['左边：`wait_for` 把异常换成 `TimeoutError`。'],
    caught: ['左边：`except` 在 2 秒时接住异常。'],
    cleans: ['右边：`finally` 要先跑完，异常先等着。'],
    waits: ['时限已过，`wait_for` 还得等 `job` 清理完。'],
    'turns-late': ['右边：清理完了，才换成 `TimeoutError`。'],
    'caught-late': ['右边：`except` 到 4 秒才接住异常。'],
  },
  takeaway: ['时限一到就取消，', '清理完才报超时。'],
  note: ['时限都是 2 秒，有清理的多等了 2 秒。'],
} satisfies ClipTexts;
