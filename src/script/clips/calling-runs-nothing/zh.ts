import type {ClipTexts} from '../../clip.ts';

export default {
  title: '调用了，却没运行',
  subtitle: 'c = fetch(1)   /   await c',
  slips: {
    made: ['协程对象', '还没开始'],
    runs: ['开始运行', '由 main 来做'],
    waits: ['暂停', 'main 也一起等'],
    'goes-on': ['接着运行', '由 main 来做'],
    done: ['完成', '返回 10'],
    lost: ['从没运行', '没有人 await 它'],
  },
  captions: {
    'main-starts': ['{main} 开始运行。注意 `fetch` 前面的 `async`。'],
    called: ['`c = fetch(1)` 只写了一张待办单，还没开始取。'],
    awaited: ['`await c`：{main} 这才照着单子运行 `fetch`。'],
    'both-pause': ['`fetch` 里又有 `await`，{main} 就停在这里等。'],
    clock: ['谁都不用运行，时钟往前走。'],
    value: ['`fetch` 返回 10，`await c` 的值就是 10。'],
    forgotten: ['`fetch(2)` 没有 `await`：又一张待办单。'],
    warned: ['它从没运行。Python 会警告：`never awaited`。'],
  },
  takeaway: ['调用只是写下待办，', 'await 才去做。'],
  note: ['`create_task(fetch(1))` 也能让它运行：交给事件循环。'],
} satisfies ClipTexts;
