import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Wait until it is true',
  subtitle: 'asyncio.Condition',
  captions: {
    'no-table': ['{A} looks first: `free` is empty, there is no table.'],
    'a-waits': ['`cond.wait()` gives the lock back, and {A} waits.'],
    'all-wait': ['{B} and {C} do the same. {D} is the host, and comes in 1 s.'],
    'one-woken': ['A table is free. `notify()` wakes one: {A}, who came first.'],
    'looks-again': ['{A} is awake, and looks again: `while not free`.'],
    'a-sits': ['It is true: {A} takes `T1`. Nobody has woken {B} and {C}.'],
    'all-woken': ['Two more tables: `notify_all()` wakes all who wait.'],
    'all-sit': ['{B} and {C} look again, too. There is a table for each.'],
  },
  takeaway: ['Wait until it is true,', 'and look when you wake.'],
  note: ['`notify()` wakes one, `notify_all()` wakes all.'],
} satisfies ClipTexts;
