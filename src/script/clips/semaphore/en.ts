import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'At most two at once',
  subtitle: 'asyncio.Semaphore',
  captions: {
    'two-keys': ['A server takes two requests at once: `Semaphore(2)`, two keys.'],
    'a-in': ['{A} takes a key and goes in, without waiting.'],
    'b-in': ['One key is left: {B} goes in too.'],
    'c-waits': ['No key is left: {C} waits in line at the door.'],
    'two-at-once': ['Two wait for 1 s inside, three wait at the door for a key.'],
    'a-returns': ['{A} is done and hangs its key back. Now {C} is ready.'],
    'next-two': ['{A} and {B} are out, {C} and {D} are in: never more than two.'],
    last: ['{E} is the last. The other key stays on its hook.'],
    'three-seconds': ['Five jobs, two at a time: three rounds of 1 s.'],
  },
  takeaway: ['As many inside', 'as there are keys.'],
  note: ['Five requests with two keys: three rounds.'],
} satisfies ClipTexts;
