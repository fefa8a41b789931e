import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Just the first one',
  subtitle: 'asyncio.wait',
  captions: {
    three: ['Three tasks: {A} needs 2 s, {B} 1 s, {C} 3 s.'],
    'until-first': ['{main} calls `wait`: one of them done is enough.'],
    together: ['All three wait together.'],
    'b-done': ['At 1 s {B} is the first to finish.'],
    'main-back': ['{main} goes on at once, without {A} and {C}.'],
    'two-sets': ['`wait` returns two sets: 1 done, 2 still pending.'],
    cancel: ['`wait` cancels nobody. Cancel what you no longer need.'],
    'main-over': ['{main} is over. {A} and {C} are in line, to be stopped.'],
    stopped: ['Both stop at their `await`, and end as cancelled.'],
  },
  takeaway: ['Go on with the first.', 'The rest is up to you.'],
  note: ['FIRST_EXCEPTION waits for the first error, or for all.'],
} satisfies ClipTexts;
