import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'await 后面能放什么？',
  subtitle: 'coroutine / Task / Future',
  captions: {
    empty: ['三、Future：一个空盒子。1 秒后定时器放进 9。'],
    three: ['{main} 要等三样东西，每样 1 秒。'],
    coroutine: ['一、协程：{main} 自己走进 `work`，停在里面。'],
    seven: ['1 秒后 `work` 返回 7，从头到尾只有 {main} 一个任务。'],
    task: ['二、任务：`create_task` 把 `work(8)` 变成任务 {A}。'],
    'for-a': ['`await task`：{main} 停下，等 {A} 完成。'],
    value: ['{A} 返回了 8，这就是 `await task` 的值。'],
    future: ['`await future`：{main} 停下，等盒子里有东西。'],
    filled: ['定时器到点，盒子里有了 9，{main} 就绪。'],
    nine: ['`await future` 拿出 9。'],
  },
  takeaway: ['协程、任务、Future，', '都能放在 await 后面。'],
  note: ['三种写法一样：停在 await，拿到结果再继续。'],
} satisfies ClipTexts;
