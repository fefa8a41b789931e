import type {ClipTexts} from '../../clip.ts';

export default {
  title: '一声令下，一起出发',
  subtitle: 'asyncio.Event',
  captions: {
    closed: ['`Event` 像一道门，刚创建时是关着的。'],
    'a-stops': ['{A} 来到 `start.wait()`：门没开，等着。'],
    'all-wait': ['三个都等在门前，{main} 到第 1 秒才来开门。'],
    opens: ['{main} 调用 `set()`：门开了，三个都就绪。'],
    'a-goes': ['{main} 停在 `gather`，这才轮到 {A} 过门。'],
    'all-through': ['{B}、{C} 也过去了，门一直开着。'],
  },
  takeaway: ['一个 set()，', '等的全都放行。'],
  note: ['三个都在第 1 秒继续运行。'],
} satisfies ClipTexts;
