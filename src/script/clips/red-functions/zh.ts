import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'async 会往上传',
  subtitle: 'await / async def',
  slips: {
    plain: ['普通代码', '从这里进入循环'],
    runs: ['正在运行'],
    calls: ['停在 await', '等下面的结果'],
    paused: ['一起暂停'],
    waits: ['等 1 秒', '真正在等的是它'],
    prints: ['拿到 30'],
    thirty: ['返回 30'],
    ten: ['返回 10'],
    over: ['完成'],
  },
  captions: {
    plain: ['普通代码不能写 `await`，用 `run` 进入循环。'],
    'main-runs': ['{main} 里有 `await page()`，得是 `async def`。'],
    'page-runs': ['`page` 里有 `await fetch()`，也得是 `async def`。'],
    'fetch-runs': ['`fetch` 里有 `await sleep(1)`，还是 `async def`。'],
    'all-pause': ['最里面一等，整条链一起暂停：它们是同一个任务。'],
    clock: ['位置空着，别的任务这时可以运行。'],
    'inner-first': ['1 秒到了，从最里面那一行接着运行。'],
    answer: ['结果一层一层往上交：10，再乘 3，{main} 得到 30。'],
    over: ['{main} 结束，`run` 回到普通代码。'],
  },
  takeaway: ['里面要等，', '外面每一层都是 async。'],
  note: ['两个出口：最外层用 `run`，', '循环已在转时，普通函数里可用 `create_task`。'],
} satisfies ClipTexts;
