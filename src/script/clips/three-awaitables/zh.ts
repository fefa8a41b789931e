import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'await 后面能放什么？',
  subtitle: 'coroutine / Task / Future',
  captions: {
    coroutine: ['一、协程：{main} 自己走进 `work`，停在里面。'],
    seven: ['1 秒后有了返回值 7。从头到尾只有一个任务。'],
    task: ['二、任务：`create_task` 让 {A} 另外运行。'],
    'for-a': ['`await task`：{main} 停下，等 {A} 完成。'],
    value: ['{A} 返回的 7，就是 `await` 的值。'],
    future: ['三、Future：一个还没填上的结果。'],
    filled: ['第 3 秒，定时器填上 9，{main} 可以继续了。'],
    nine: ['`await future` 拿到 9。'],
  },
  takeaway: ['协程、任务、Future，', '都能放在 await 后面。'],
  note: ['其实不止三种：有 __await__ 方法的对象都可以。'],
} satisfies ClipTexts;
