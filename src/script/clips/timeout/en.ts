import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B} differ in one thing: `cleanup` takes 0 s or 2 s.'],
    'a-limit': ["{A}'s `work` takes 5 s. `wait_for` gives it 2 s."],
    clock: ['The same for {B}: a job of 5 s, and the limit at 2 s.'],
    'a-cut': ["2 s are up: `wait_for` cancels {A}'s `work` first."],
    'b-cut': ["At the same instant {B}'s `work` is cancelled, too."],
    'a-raises': ['{A} waits at `sleep(5)`: `CancelledError` is raised there.'],
    cleanups: ['Then `finally`: {A} needs no time, {B} needs 2 s.'],
    'a-over': ['{A} is done: `wait_for` turns the cancel into `TimeoutError`.'],
    'waits-on': ['{B} still cleans up, so its `wait_for` goes on waiting.'],
    'b-late': ["{B}'s cleanup is over at 4 s: only now `TimeoutError`."],
  },
  takeaway: ['Time up: cancel,', 'then wait for the cleanup.'],
  note: ['Both had a limit of 2 s. {A} took 2 s, {B} took 4 s.'],
} satisfies ClipTexts;
