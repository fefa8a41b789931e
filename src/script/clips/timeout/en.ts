import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['One thing differs: `work(2)` of {B} takes 2 s to clean up.'],
    'a-limit': ['{A} waits at two lines: `sleep(5)` inside, `wait_for` outside.'],
    clock: ['{B} does the same. Each limit is 2 s.'],
    cut: ['2 s are up: each `wait_for` cancels its `work`.'],
    'a-raises': ['`CancelledError` is raised in {A}, at `sleep(5)`.'],
    'a-turns': ['No cleanup: `wait_for` makes it a `TimeoutError`.'],
    'a-over': ['`except` catches it: {A} took 2 s.'],
    'b-raises': ['The same error is raised in {B}.'],
    'b-cleans': ['`finally` holds it: {B} must clean up, and `wait_for` waits.'],
    'b-late': ['Cleanup done: `wait_for` makes it a `TimeoutError`.'],
    'b-out': ['Only now {B} times out: it took 4 s.'],
  },
  takeaway: ['At the limit: cancel,', 'then wait for the cleanup.'],
  note: ['Both had a limit of 2 s. {A} took 2 s, {B} took 4 s.'],
} satisfies ClipTexts;
