import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一声令下，一起出发',
  subtitle: 'asyncio.Event',
  captions: {
    closed: ['`Event` 像一道门，刚创建时是关着的。'],
    'a-stops': ['{A} 遇到 `start.wait()`：门没开，让出位置等着。'],
    'all-wait': ['三个都等在门前，{main} 自己先等 1 秒。'],
    opens: ['{main} 调用 `set()`：门开了，三个都就绪。'],
    'a-goes': ['{main} 让出位置，{A} 才第一个过门。'],
    'all-through': ['{B}、{C} 也过去了。门一直开着，再来的不用等。'],
  },
  takeaway: ['一个 set()，', '等的全都放行。'],
  note: ['锁一次放一个，`Event` 一次放所有。'],
} satisfies ClipTexts;
