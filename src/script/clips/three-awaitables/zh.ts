import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'await 后面能放什么？',
  subtitle: 'coroutine / Task / Future',
  captions: {
    empty: ['三、Future：空盒子，1 秒后定时器放入 9。'],
    three: ['{main} 依次等三样东西，每样 1 秒。'],
    coroutine: ['一、协程：{main} 自己走进 `work` 睡 1 秒。'],
    seven: ['1 秒后 `work` 返回 7。其间只有 {main} 一个任务。'],
    task: ['二、任务：`create_task` 把 `work(8)` 包成任务 {A}。'],
    'for-a': ['`await task`：{main} 停下，等 {A} 完成。'],
    'a-works': ['这次在 `work` 里睡的是 {A}。'],
    value: ['{A} 返回 8，`await task` 就得到 8。'],
    future: ['`await future`：{main} 停下，等结果放进盒子。'],
    filled: ['定时器到点，9 放进盒子，{main} 就绪。'],
    nine: ['`await future` 得到 9。'],
  },
  takeaway: ['协程、任务、Future', '都可以 await。'],
  note: ['写法都一样：停在 await，拿到结果再往下走。'],
} satisfies ClipTexts;
