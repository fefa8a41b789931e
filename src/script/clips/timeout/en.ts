import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    'waits-on': ['{B} still cleans up, and its `wait_for` waits for that.'],
    two: ['Two jobs of 5 s, with 2 s of patience for each.'],
    'a-limit': ['`wait_for` sets the limit: after 2 s it cancels the job.'],
    clock: ['Two countdowns at once. The limit comes first.'],
    'time-up': ['Time is up: `wait_for` cancels the job, in {A} and in {B}.'],
    'a-raises': ["{A}'s job: `await` raises `CancelledError`. Cleanup: 0 s."],
    'a-over': ["{A}'s job has stopped, so `wait_for` raises `TimeoutError`."],
    'b-raises': ["{B}'s job: the same error. But its cleanup takes 2 s."],
    'b-late': ["{B}'s job has stopped only now: `TimeoutError` at 4 s."],
  },
  takeaway: ['A timeout cancels,', 'then waits for the cleanup.'],
  note: ['Both had a limit of 2 s. {A} is over at 2 s, {B} only at 4 s.'],
} satisfies ClipTexts;
