import type {ClipTexts} from '../../clip.ts';

export default {
  title: '等到条件成立',
  subtitle: 'asyncio.Condition',
  captions: {
    'no-table': ['客人 {A} 先看一眼：`free` 里没有桌子。'],
    'a-waits': ['{A} 停在 `cond.wait()`，等通知。'],
    'both-wait': ['{B} 也等着。{C} 是领位，1 秒后才来。'],
    'all-woken': ['{C} 放入 `T1`，`notify_all()` 叫醒全部：{A} 和 {B}。'],
    'a-looks': ['{A} 醒来再看一眼：有 `T1`。'],
    'a-takes': ['{A} 拿走 `T1`，又没有桌子了。'],
    'b-looks': ['{B} 也醒了，一看：没有桌子了。'],
    'b-waits': ['{B} 只好再等。所以用 `while`，不用 `if`。'],
    'one-woken': ['{C} 放入 `T2`，`notify()` 叫醒一个：{B}。'],
    'b-takes': ['{B} 再看一眼，拿走 `T2`。'],
  },
  takeaway: ['被叫醒不算数，', '条件成立才走。'],
  note: ['`notify()` 叫醒一个，`notify_all()` 叫醒全部。'],
} satisfies ClipTexts;
