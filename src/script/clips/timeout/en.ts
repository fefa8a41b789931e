import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B} each have a job of 5 s.'],
    'a-limit': ['`wait_for` gives each job only 2 s.'],
    'b-differs': ['{B} has one step more: the cleanup in `finally`.'],
    cut: ['2 s are up: `wait_for` cancels both jobs.'],
    'a-raises': ['{A} has no cleanup: `TimeoutError` at once.'],
    'b-cleans': ['In {B}, the cancel must wait for `finally`.'],
    'b-waits': ['`wait_for` waits until the cleanup is over.'],
    'b-late': ['Only now {B} gets its `TimeoutError`.'],
    'b-out': ['{B} took 4 s. Its limit was 2 s.'],
  },
  takeaway: ['At the limit: cancel.', 'After the cleanup: time out.'],
  note: ['Both had a limit of 2 s. Only {B} had a cleanup.'],
} satisfies ClipTexts;
