import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一个失败，全组收场',
  subtitle: 'asyncio.TaskGroup / except*',
  steps: {
    failed: 'A 抛出 ValueError',
    cancel: 'cancel() | 组让 B 停下',
    cancelled: 'B 结束：被取消',
    leaves: 'ExceptionGroup | 错误离开这个块',
  },
  captions: {
    'main-starts': ['{main} 运行到 `async with TaskGroup()` 这一行。'],
    children: ['组里有两个任务：{A} 要 1 秒，{B} 要 3 秒。'],
    'end-of-block': ['到了块的末尾，{main} 停下来等这两个任务。'],
    clock: ['三个都在等，时钟往前走。'],
    fails: ['1 秒时，{A} 抛出 ValueError。'],
    cancels: ['这个组随即对 {B} 调用 `cancel()`。'],
    gets: ['{B} 还停在 `await`，在那里收到 CancelledError。'],
    cancelled: ['{B} 也结束了，早了 2 秒。组里没有任务了。'],
    leaves: ['这时错误才离开块，外面包着 ExceptionGroup。'],
    caught: ['`except*` 接住组里的 ValueError。'],
  },
  takeaway: ['一个任务失败，', '组就取消其余的。'],
  note: ['都结束之后，错误才交给 {main}，由 `except*` 接住。'],
} satisfies ClipTexts;
