import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个失败，全组收场',
  subtitle: 'asyncio.TaskGroup / except*',
  steps: {
    failed: 'A 抛出 ValueError',
    cancel: '组取消 B',
    cancelled: 'B 在 await 处结束',
    leaves: '错误离开这个块',
  },
  captions: {
    'main-starts': ['{main} 运行，马上进入 `async with` 块。'],
    children: ['组里有两个任务：{A} 1 秒后失败，{B} 要 3 秒。'],
    'end-of-block': ['{main} 停在块的末尾，等组里的任务。'],
    clock: ['都在等，时钟往前走。'],
    fails: ['第 1 秒，{A} 抛出 ValueError。'],
    cancels: ['组知道了，对 {B} 调用 `cancel()`。'],
    cancelled: ['{B} 在它的 `await` 处收到 CancelledError，结束。'],
    leaves: ['没有任务剩下，错误包成 ExceptionGroup 离开块。'],
    caught: ['`except*` 按类型取出里面的错误。'],
  },
  takeaway: ['任务不会比它的块活得久，', '出错时也一样。'],
  note: ['`gather` 不这样：一个失败，其余的继续运行。'],
} satisfies ClipTexts;
