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
    'end-of-block': ['到了 with 块末尾，{main} 停下来等这两个任务。'],
    clock: ['{main}、{A}、{B} 都在等，时钟往前走。'],
    fails: ['1 秒时，{A} 抛出 ValueError。'],
    cancels: ['组随即取消 {B}：调用它的 `cancel()`。'],
    gets: ['{B} 还停在 `await`，在那里收到 CancelledError。'],
    cancelled: ['{B} 提前 2 秒结束，组里的任务都结束了。'],
    leaves: ['这时错误才传出 with 块，包在 ExceptionGroup 里。'],
    caught: ['`except*` 接住组里的 ValueError。'],
  },
  takeaway: ['一个任务失败，', '组就取消其余的。'],
  note: ['都结束之后，错误才交给 {main}，由 `except*` 接住。'],
} satisfies ClipTexts;
