import type {ClipTexts} from '../../clip.ts';

export default {
  title: '等到条件成立',
  subtitle: 'asyncio.Condition',
  captions: {
    'no-table': ['客人 {A} 先看一眼：`free` 是空的，没有空桌。'],
    'a-waits': ['{A} 等在 `cond.wait()`，等别人来通知。'],
    'both-wait': ['{B} 也等着。{C} 是领班，1 秒后才来。'],
    'all-woken': ['{C} 放上 `T1`，`notify_all()` 叫醒全部：{A} 和 {B}。'],
    'a-looks': ['{A} 醒来再看一眼：`T1` 在，`free` 不空。'],
    'a-takes': ['{A} 拿走 `T1`，`free` 又空了。'],
    'b-looks': ['{B} 也醒了，一看：什么都没剩下。'],
    'b-waits': ['{B} 只好再等。所以要写 `while`，不写 `if`。'],
    'one-woken': ['{C} 放上 `T2`，`notify()` 叫醒一个：{B}。'],
    'b-takes': ['{B} 再看一眼，拿走 `T2`。'],
  },
  takeaway: ['等到条件成立，', '醒来先看一眼。'],
  note: ['`notify()` 叫醒一个，`notify_all()` 叫醒全部。'],
} satisfies ClipTexts;
