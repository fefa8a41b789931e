import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One thread, still a race',
  subtitle: 'count = seen + 1',
  captions: {
    'a-reads': ['{A} reads 0 into `seen`, and waits before it writes.'],
    'b-reads': ['{B} reads 0 as well. Both wait for 1 s.'],
    'a-writes': ['{A} writes 0 + 1: the count is 1.'],
    'b-writes': ['{B} has seen 0 too, and writes 1 again: {A}’s update is lost.'],
    'one-lost': ['The count is 1. Two updates should make 2.'],
    again: ['Again from 0, with a lock around `add`.'],
    'c-reads': ['{C} takes the key of the lock, then reads 0.'],
    'd-waits': ['There is one key, so {D} has to wait before it reads.'],
    'd-reads': ['{C} has written 1 and hung the key back. {D} reads that 1.'],
    'd-writes': ['{D} writes 1 + 1: the count is 2. Nothing is lost.'],
  },
  takeaway: ['An await between', 'read and write? Lock it.'],
  note: ['The same with 100 tasks: 1 without the lock, 100 with it.'],
} satisfies ClipTexts;
