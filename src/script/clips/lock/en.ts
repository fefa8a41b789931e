import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One key, one at a time',
  subtitle: 'asyncio.Lock',
  captions: {
    'one-key': ['Two tasks write to one file. Its lock has one key.'],
    'a-asks': ['{A} runs first, and comes to `async with lock`.'],
    'a-takes': ['The key is free: {A} takes it and goes in, without waiting.'],
    'b-waits': ['{B} finds no key. It waits in line at the door.'],
    'a-keeps': ['{A} waits for 1 s inside, and keeps the key all the while.'],
    'a-returns': ['{A} is done and hangs the key back. That makes {B} ready.'],
    'b-takes': ['Now {B} takes the key and goes in.'],
    'two-seconds': ['{B} went in when {A} was out: 1 + 1 = 2 s.'],
  },
  takeaway: ['One at a time,', 'in order of asking.'],
  note: ['Without the lock, both would write at once.'],
} satisfies ClipTexts;
