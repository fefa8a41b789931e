import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Wait until it is true',
  subtitle: 'asyncio.Condition',
  captions: {
    'no-table': ['{A} is a guest, and looks first: `free` is empty, no table.'],
    'a-waits': ['So {A} waits at `cond.wait()` until somebody calls `notify`.'],
    'both-wait': ['{B} waits too. {C} is the host, and comes in 1 s.'],
    'all-woken': ['{C} adds `T1`. `notify_all()` wakes all: {A} and {B}.'],
    'a-looks': ['{A} looks again: `T1` is there, `free` is not empty.'],
    'a-takes': ['{A} takes `T1`. Now `free` is empty again.'],
    'b-looks': ['{B} is awake as well, and looks: nothing is left.'],
    'b-waits': ['So {B} waits again. That is why it is `while`, not `if`.'],
    'one-woken': ['{C} adds `T2`. `notify()` wakes one: {B}.'],
    'b-takes': ['{B} looks again, and takes `T2`.'],
  },
  takeaway: ['Woken is not enough:', 'look again before you go on.'],
  note: ['`notify()` wakes one, `notify_all()` wakes all.'],
} satisfies ClipTexts;
