import type {ClipTexts} from '../../clip.ts';

export default {
  title: '打开和关闭，也能等',
  subtitle: 'async with',
  steps: {
    opens: '__aenter__ | 打开，可以等',
    body: 'async with | 在块里使用',
    closes: '__aexit__ | 关闭，可以等，出错也关',
  },
  captions: {
    'main-starts': ['{main} 运行到 `async with Session()`。'],
    opens: ['进门先 `await` `__aenter__`：打开连接要等 1 秒。'],
    opening: ['等待时让出了位置，别的任务可以运行。'],
    open: ['打开了，这才进入块里：框住的就是这一段。'],
    work: ['块里照常运行，也可以 `await`。'],
    raises: ['块里抛出 ValueError，但不能就这么走。'],
    closing: ['先 `await` `__aexit__`：关闭连接，又等 1 秒。'],
    closed: ['关好了，才离开这个块。'],
    error: ['然后错误接着往外抛，{main} 失败。'],
  },
  takeaway: ['async with：', '出门一定关好，关门也能等。'],
  note: ['普通的 `with` 也会关，但关的时候不能 `await`。'],
} satisfies ClipTexts;
