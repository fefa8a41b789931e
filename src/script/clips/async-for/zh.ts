import type {ClipTexts} from '../../clip.ts';

export default {
  title: '来一个，处理一个',
  subtitle: 'async for',
  captions: {
    asks: ['`async for` 向 `numbers` 要一个数。'],
    zero: ['`yield` 交出 0，`numbers` 就停在那里。'],
    inside: ['再要一个：从 `yield` 往下走，等 0.5 秒。'],
    wakes: ['半秒后，{main} 从停下的地方接着走。'],
    one: ['`yield` 交出下一个：`n` 是 1，{main} 打印。'],
    four: ['就这样一个接一个，第 2 秒拿到 4。'],
    'once-more': ['4 是最后一个，可 `yield` 后面还有一次 `sleep`。'],
    over: ['`numbers` 走完，循环才结束：第 2.5 秒。'],
  },
  takeaway: ['等一个，处理一个，', '再等下一个。'],
  note: ['五个数，等五次：一共 2.5 秒。'],
} satisfies ClipTexts;
