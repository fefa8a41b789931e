import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'async 会往上传',
  subtitle: 'await / async def',
  slips: {
    plain: ['普通代码', '从这里进入循环'],
    runs: ['正在运行'],
    callsPage: ['await page()'],
    awaitsPage: ['暂停', '等 page() 返回'],
    awaitsFetch: ['暂停', '等 fetch() 返回'],
    awaitsSleep: ['暂停', '等 sleep(1) 结束'],
    hasTen: ['接着运行', '拿到 10'],
    hasThirty: ['接着运行', '拿到 30'],
    over: ['已经返回'],
  },
  captions: {
    plain: ['普通代码不能写 `await`，要用 `run` 进入循环。'],
    'main-runs': ['`main` 里有 `await`，所以得是 `async def`。'],
    'page-runs': ['`page` 里也有 `await`，还得是 `async def`。'],
    'all-pause': ['`fetch` 要等 1 秒，三层一起暂停：', '它们是同一个任务。'],
    clock: ['这个任务在等，别的任务这时可以运行。'],
    'inner-first': ['1 秒后，从 `fetch` 停下的那一行接着运行。'],
    ten: ['`fetch` 返回 10，`page` 拿着它接着运行。'],
    thirty: ['`page` 返回 10 × 3 = 30，`main` 接着运行。'],
    over: ['`main` 结束，`run` 回到普通代码。'],
  },
  takeaway: ['要 await，就得是 async，', '一层一层，直到 run()。'],
  note: ['两个出口：普通代码用 `run`；或者 `create_task`，', '启动一个协程，不等它。'],
} satisfies ClipTexts;
