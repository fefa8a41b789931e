import type {ClipTexts} from '../../clip.ts';

export default {
  title: '取消，是一个请求',
  subtitle: 'task.cancel()',
  captions: {
    created: ['{main} 创建 {A}：它排着队，等着运行 `work()`。'],
    caught: ['`except` 接住异常。发了请求，{A} 也确实停下了。'],
    'main-naps': ['{main} 自己先等 2 秒。'],
    'a-waits': ['{A} 停在 `await sleep(5)`，打算等 5 秒。'],
    'two-seconds': ['两个一起等，{main} 会先醒。'],
    cancel: ['`a.cancel()` 请 {A} 停下。现在还没有抛出任何异常。'],
    'main-waits': ['{A} 回去排队；{main} 等它真的停下。'],
    raises: ['{A} 停着的那个 `await` 抛出 `CancelledError`。'],
    finally: ['`finally` 照样运行：{A} 先清理。'],
    'goes-on': ['{A} 里没有代码接住异常，它以“已取消”结束。'],
    'main-sees': ['{main} 的 `await a` 也抛出它。'],
  },
  takeaway: ['取消只是请求：', '先清理，再停下。'],
  note: ['在 work 里别吞掉 CancelledError，否则取消不掉。'],
} satisfies ClipTexts;
