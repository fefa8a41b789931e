import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B} each start 5 s of work, with 2 s of patience.'],
    'a-limit': ['`wait_for` sets the limit: after 2 s it cancels the work.'],
    clock: ['Two countdowns at once. The limit comes first.'],
    'time-up': ["Time is up: `wait_for` cancels {A}'s work."],
    'a-raises': ["The `await` where {A}'s work stood raises `CancelledError`."],
    'a-over': ['The work has stopped, so `wait_for` raises `TimeoutError`.'],
    'b-raises': ["{B}'s work is cancelled too. But its `finally` cleans up."],
    'b-cleans': ['Cleaning up takes 2 s, and `wait_for` waits for it.'],
    'b-late': ['Only now {B} gets its `TimeoutError`: at 4 s, not at 2 s.'],
  },
  takeaway: ['A timeout cancels,', 'then waits for the cleanup.'],
  note: ['One limit of 2 s: {A} is over at 2 s, {B} only at 4 s.'],
} satisfies ClipTexts;
