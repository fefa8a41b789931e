import type {ClipTexts} from '../../clip.ts';

export default {
  title: '来一个，处理一个',
  subtitle: 'async for',
  captions: {
    asks: ['`async for` 向 `numbers` 要数，一次只要一个。'],
    zero: ['第一个马上就有：0。'],
    inside: ['要下一个：{main} 停在 `numbers` 里，等 0.5 秒。'],
    half: ['等的时候，别的任务可以运行。'],
    one: ['半秒后从停下的地方接着走，给出 1。'],
    four: ['就这样一个接一个，第 2 秒给出 4。'],
    'once-more': ['4 是最后一个，但 `numbers` 里还有一次 `sleep`。'],
    over: ['`numbers` 走完，循环才结束：第 2.5 秒。'],
  },
  takeaway: ['等一个，处理一个，', '再等下一个。'],
  note: ['五个数，等五次：一共 2.5 秒。'],
} satisfies ClipTexts;
