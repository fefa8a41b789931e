import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    'a-limit': ['Task {A}: `job_a` needs 5 s, `wait_for` gives it 2 s.'],
    'b-differs': ['Task {B}: `job_b` too, but it has a cleanup of 2 s.'],
    cut: ['2 s are up: `wait_for` cancels both. They wake.'],
    'a-raises': ['{A}’s turn: its `await` raises `CancelledError`.'],
    'a-over': ['`wait_for` turns the cancel into a `TimeoutError`.'],
    'b-raises': ['{B}’s turn: `CancelledError` too.'],
    'b-cleans': ['But `finally` must run first: the error is on hold.'],
    'b-waits': ['Past its limit, `wait_for` waits for the cleanup.'],
    'b-late': ['The cleanup is over: the error leaves `job_b`.'],
    'b-out': ['{B} took 4 s. Its limit was 2 s.'],
    over: ['{main} gets both errors as results.'],
  },
  takeaway: ['The limit cancels the job.', '`TimeoutError` comes after its cleanup.'],
  note: ['Only {B} had a cleanup.'],
} satisfies ClipTexts;
