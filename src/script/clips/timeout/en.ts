import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    two: ['{A} and {B}: each has a job of 5 s, and 2 s of patience.'],
    'a-limit': ["`wait_for` sets a limit for {A}'s `work`: 2 s."],
    clock: ['Both the same: the job takes 5 s, the limit comes at 2 s.'],
    'a-cut': ["2 s are up: {A}'s `wait_for` cancels its `work`."],
    'b-cut': ["At the same instant {B}'s `work` is cancelled, too."],
    'a-raises': ['{A} stands at `sleep(5)`: `CancelledError` is raised there.'],
    cleanups: ['Then `finally`: {A} cleans up in 0 s, {B} needs 2 s.'],
    'a-over': ["{A}'s cleanup is over: `wait_for` raises `TimeoutError`."],
    'waits-on': ['{B} still cleans up, so its `wait_for` goes on waiting.'],
    'b-late': ["{B}'s cleanup is over at 4 s: only now `TimeoutError`."],
  },
  takeaway: ['A timeout cancels,', 'then waits for the cleanup.'],
  note: ['Both had a limit of 2 s. {A} is over at 2 s, {B} only at 4 s.'],
} satisfies ClipTexts;
