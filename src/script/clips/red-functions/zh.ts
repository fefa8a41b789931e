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
    plain: ['普通代码不能写 `await`，要用 `run` 进入事件循环。'],
    'main-runs': ['`main` 里有 `await`，所以必须写成 `async def`。'],
    'page-runs': ['`page` 里也有 `await`，也必须写成 `async def`。'],
    'all-pause': ['`fetch` 要等 1 秒，三层一起暂停：', '它们是同一个任务。'],
    clock: ['这个任务在等，别的任务这时可以运行。'],
    'inner-first': ['1 秒后，从 `fetch` 停下的那一行接着运行。'],
    ten: ['`fetch` 返回 10，`page` 拿着它接着运行。'],
    thirty: ['`page` 返回 10 × 3 = 30，`main` 接着运行。'],
    over: ['`main` 结束，`run` 返回，回到普通代码。'],
  },
  takeaway: ['里面有 await，外面就得 async，', '一层一层，直到 run()。'],
  note: ['两处例外：最外层的普通代码用 `run`；', '不想等结果，就用 `create_task`。'],
} satisfies ClipTexts;
