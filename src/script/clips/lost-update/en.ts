import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One thread, still a race',
  subtitle: 'count = seen + 1',
  captions: {
    'a-reads': ['{A} reads 0. Before it writes, it lets go at `await`.'],
    'b-reads': ['{B} reads too: still 0.'],
    'both-wait': ['Both carry a 0 while they wait for 1 s.'],
    'a-writes': ['{A} writes 0 + 1 = 1.'],
    'b-writes': ['{B} still carries the old 0, and writes 1 too. One is lost.'],
    'c-reads': ['Again from 0, with a lock: {C} takes the key, then reads.'],
    'd-waits': ['{D} has no key, so it cannot read yet.'],
    'd-reads': ['{C} has written and hung the key back. {D} reads the new 1.'],
    'd-writes': ['{D} writes 2. Nothing is lost.'],
  },
  takeaway: ['An await between', 'read and write? Lock it.'],
  note: ['“One thread, no lock” holds only with no `await` between.'],
} satisfies ClipTexts;
