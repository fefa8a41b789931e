import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B} differ in one thing: {B} needs 2 s to clean up.'],
    'a-limit': ['{A} waits at two lines: `sleep(5)` inside, `wait_for` outside.'],
    clock: ['{B} does the same. Each `wait_for` has a limit of 2 s.'],
    cut: ['2 s are up: each `wait_for` cancels its `work`.'],
    'a-raises': ['So {A} finds a `CancelledError` at `sleep(5)`.'],
    'a-turns': ['Outside, `wait_for` turns it into a `TimeoutError`.'],
    'a-over': ['`except` catches it: {A} took 2 s.'],
    'b-cleans': ['{B} is cancelled, too. But it cleans up, and `wait_for` waits.'],
    'b-late': ['At 4 s {B} has cleaned up: `CancelledError` goes on.'],
    'b-out': ['Only now {B} has its `TimeoutError`: it took 4 s.'],
  },
  takeaway: ['Time up: cancel,', 'then wait for the cleanup.'],
  note: ['Both had a limit of 2 s. {A} took 2 s, {B} took 4 s.'],
} satisfies ClipTexts;
