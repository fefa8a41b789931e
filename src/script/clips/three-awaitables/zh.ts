import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'await 后面能放什么？',
  subtitle: 'coroutine / Task / Future',
  captions: {
    coroutine: ['一、协程：{main} 自己走进 `work`，停在里面。'],
    seven: ['1 秒后返回 7。这期间只有 {main} 一个任务。'],
    task: ['二、`create_task` 把协程变成任务 {A}。'],
    'for-a': ['`await task`：{main} 停下，等 {A} 完成。'],
    value: ['{A} 返回的 8，就是 `await` 的值。'],
    future: ['三、Future：先占位，结果以后再填。'],
    filled: ['定时器填入 9，{main} 可以继续了。'],
    nine: ['`await future` 拿到 9。'],
  },
  takeaway: ['协程、任务、Future，', '都能放在 await 后面。'],
  note: ['三种写法一样：停在 await，拿到结果再继续。'],
} satisfies ClipTexts;
