import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B} each need 5 s. Each gets only 2 s.'],
    'a-limit': ['`wait_for` sets a limit: past it, the job is cancelled.'],
    clock: ['Two countdowns at once. The limit comes first.'],
    'time-up': ['Time is up: `wait_for` cancels the job {A} is waiting for.'],
    'a-raises': ['The `await` where {A} stood raises `TimeoutError`.'],
    'a-over': ['{A} has nothing to clean up: it is over at 2 s.'],
    'b-raises': ["{B}'s job, `tidy()`, is cancelled too: `finally` comes first."],
    'b-cleans': ['Cleanup takes 2 s. Until it is over, `wait_for` says nothing.'],
    'b-late': ["The limit was 2 s. {B}'s `TimeoutError` comes only at 4 s."],
  },
  takeaway: ['A timeout cancels,', 'then waits for the cleanup.'],
  note: ['One limit of 2 s: {A} is over at 2 s, {B} only at 4 s.'],
} satisfies ClipTexts;
