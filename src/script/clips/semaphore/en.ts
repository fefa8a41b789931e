import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'At most two at once',
  subtitle: 'asyncio.Semaphore',
  captions: {
    'two-keys': ['Five tasks, but only two keys: `Semaphore(2)`.'],
    'a-in': ['{A} takes a key and goes in.'],
    'b-in': ['One key is left: {B} goes in too.'],
    'c-waits': ['No key is left. {C} leaves the seat and waits in line.'],
    'two-at-once': ['Two wait for 1 s inside; three wait for a key outside.'],
    'a-returns': ['{A} hangs its key back and wakes {C}, the first in line.'],
    'next-two': ['{A} and {B} are out, {C} and {D} are in: never more than two.'],
    last: ['{E} is the last. Nobody wants the other key.'],
    'three-seconds': ['Five jobs, two at a time: three rounds of 1 s.'],
  },
  takeaway: ['As many inside', 'as there are keys.'],
  note: ['For a server that can take only a few requests at once.'],
} satisfies ClipTexts;
