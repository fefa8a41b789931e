import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B} each have a job of 5 s.'],
    'a-limit': ['`wait_for` gives each job only 2 s.'],
    'b-differs': ['{B} has one step more: the cleanup in `finally`.'],
    cut: ['2 s are up: `wait_for` cancels both jobs.'],
    'a-raises': ['That raises `CancelledError` in {A}’s job.'],
    'a-turns': ['`wait_for` turns it into a `TimeoutError`.'],
    'a-over': ['{A} has no cleanup: it took 2 s.'],
    'b-raises': ['Next, {B}: the same error.'],
    'b-cleans': ['But it is on hold: `finally` comes first.'],
    'b-waits': ['`wait_for` waits until the cleanup is over.'],
    'b-late': ['Only now the error becomes a `TimeoutError`.'],
    'b-out': ['{B} took 4 s. Its limit was 2 s.'],
  },
  labels: {
    'a-limit': 'will cancel it at 2 s',
    cut: 'cancels the job',
    'b-waits': 'still waits for the job',
  },
  takeaway: ['The limit cancels the job.', '`wait_for` waits for its cleanup.'],
  note: ['Both had a limit of 2 s. Only {B} had a cleanup.'],
} satisfies ClipTexts;
