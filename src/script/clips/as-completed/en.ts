import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'First done, first served',
  subtitle: 'asyncio.as_completed',
  captions: {
    queued: ['Created in the order {A}, {B}, {C}. They need 2, 1 and 3 s.'],
    'first-done': ['`as_completed` waits for any of them, and gives it to {main}.'],
    together: ['All three wait together.'],
    'b-done': ['At 1 s {B} is the first to finish.'],
    'b-handled': ['{main} handles {B} at once. No waiting for {A} and {C}.'],
    next: ['The `for` goes round: {main} waits for the next one.'],
    'a-handled': ['At 2 s it is {A}.'],
    'c-handled': ['At 3 s it is {C}: handled in the order of finishing.'],
  },
  takeaway: ['First done,', 'first served.'],
  note: ['One at a time, as they finish: no need to wait for all.'],
} satisfies ClipTexts;
