import type {ClipTexts} from '../../clip.ts';

export default {
  title: '打开和关闭，也能等',
  subtitle: 'async with',
  steps: {
    opens: '__aenter__ | 打开，可以等',
    body: '块里 | 使用打开的东西',
    closes: '__aexit__ | 关闭，可以等，出错也关',
  },
  captions: {
    'main-starts': ['{main} 运行到 `async with Session()` 这一行。'],
    opens: ['先等 `__aenter__`：打开要 1 秒。'],
    opening: ['这期间 {main} 在等，别的任务可以运行。'],
    open: ['会话打开了，`__aenter__` 到此结束。'],
    work: ['现在才运行块里的代码，块里也可以 `await`。'],
    raises: ['第 2 秒，块里抛出 ValueError。'],
    closing: ['错误出去之前，先 `await` `__aexit__`：又要 1 秒。'],
    closed: ['会话关好了。'],
    error: ['错误这才离开块，{main} 失败。'],
  },
  takeaway: ['async with：', '出门一定关好，关门也能等。'],
  note: ['错误也得等：第 2 秒抛出，第 3 秒才出去。'],
} satisfies ClipTexts;
