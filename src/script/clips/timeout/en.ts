import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B} each need 5 s. Each gets only 2 s.'],
    'a-limit': ['`wait_for` sets a limit: not done in 2 s, and it cancels.'],
    clock: ['Two countdowns run at once. The limit will be first.'],
    'time-up': ['Time is up: `wait_for` cancels what {A} waits for.'],
    'a-raises': ['The `await` where {A} stood raises `TimeoutError`.'],
    'a-over': ['{A} has nothing to clean up: it is over at 2 s.'],
    'b-raises': ['{B} is cancelled too, but must run its `finally` first.'],
    'b-cleans': ['Cleaning up takes 2 s more. `wait_for` waits for it.'],
    'b-late': ['Only at 4 s does {B} time out. Its limit was 2 s.'],
  },
  takeaway: ['A timeout cancels,', 'then waits for the cleanup.'],
  note: ['One limit of 2 s: {A} is over at 2 s, {B} only at 4 s.'],
} satisfies ClipTexts;
