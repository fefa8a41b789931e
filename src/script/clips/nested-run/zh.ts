import type {ClipTexts} from '../../clip.ts';

export default {
  title: '循环里不能再开循环',
  subtitle: 'asyncio.run',
  slips: {
    'first-loop': ['循环在转', 'main 在里面运行'],
    'loop-waits': ['循环还在', 'main 在里面等'],
    'loop-over': ['循环结束', 'run 会关掉它'],
    refused: ['RuntimeError', '这个线程', '已经有循环了'],
    made: ['协程对象', '还没开始'],
    awaited: ['由 main 来做', '用同一个循环'],
    done: ['完成', 'main 接着运行'],
  },
  captions: {
    'one-loop': ['最后一行开了一个循环，{main} 在里面运行。'],
    slip: ['`work()` 做出一个协程对象，还没开始。'],
    refused: ['再来一次 `asyncio.run`：一个线程只能有一个循环。'],
    awaited: ['已经在循环里了，直接 `await` 就行。'],
    clock: ['{main} 和 `work` 一起等 1 秒，还是原来那个循环。'],
    over: ['{main} 结束，`asyncio.run` 收尾并关闭循环。'],
  },
  takeaway: ['asyncio.run 只在最外面，', '里面用 await。'],
  note: ['Jupyter 里循环已经在转，所以也直接写 `await`。'],
} satisfies ClipTexts;
