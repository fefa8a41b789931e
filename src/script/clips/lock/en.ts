import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One key, one at a time',
  subtitle: 'asyncio.Lock',
  captions: {
    'one-key': ['A lock has one key. Nobody has it yet.'],
    'a-asks': ['{A} runs first, and comes to `async with lock`.'],
    'a-takes': ['The key is free: {A} takes it and goes in, without waiting.'],
    'b-waits': ['{B} finds no key. It leaves the seat and waits in line.'],
    'a-keeps': ['{A} waits for 1 s inside, and keeps the key all the while.'],
    'a-returns': ['{A} comes out, hangs the key back, and wakes {B}.'],
    'b-takes': ['Now {B} takes the key and goes in.'],
    'two-seconds': ['One goes in when the other is out: 1 + 1 = 2 s.'],
  },
  takeaway: ['One at a time,', 'in order of asking.'],
  note: ['The key is kept through every `await` inside: be quick there.'],
} satisfies ClipTexts;
