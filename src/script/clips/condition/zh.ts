import type {ClipTexts} from '../../clip.ts';

export default {
  title: '等到条件成立',
  subtitle: 'asyncio.Condition',
  captions: {
    'no-table': ['{A} 先看一眼：`free` 是空的，没有空桌。'],
    'a-waits': ['`cond.wait()` 先把锁还回去，{A} 再等通知。'],
    'all-wait': ['{B}、{C} 也一样。{D} 是领班，1 秒后才来。'],
    'one-woken': ['空出一张桌，`notify()` 叫醒一个：先来的 {A}。'],
    'looks-again': ['{A} 醒来再看一遍：`while not free`。'],
    'a-sits': ['真有空桌，{A} 坐下。{B}、{C} 没人叫，接着等。'],
    'all-woken': ['又空出两张，`notify_all()` 把等的全叫醒。'],
    'all-sit': ['{B}、{C} 也先看再坐，正好一人一张。'],
  },
  takeaway: ['等到条件成立，', '醒来先看一眼。'],
  note: ['`notify()` 叫醒一个，`notify_all()` 叫醒全部。'],
} satisfies ClipTexts;
