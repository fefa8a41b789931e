import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Just the first one',
  subtitle: 'asyncio.wait',
  captions: {
    three: ['Three tasks: {A} needs 2 s, {B} 1 s, {C} 3 s.'],
    'until-first': ['{main} waits until any one of them is done.'],
    together: ['All three wait together.'],
    'b-done': ['At 1 s {B} is the first to finish.'],
    'main-back': ['{main} goes on at once. {A} and {C} are still sleeping.'],
    'two-sets': ['`wait` returns two sets: 1 done, 2 still pending.'],
    cancel: ['`wait` cancels nothing. {main} cancels what it does not need.'],
    'main-over': ['{main} is over. {A} and {C} still have to be stopped.'],
    stopped: ['Both stop at their `await`, and end as cancelled.'],
  },
  takeaway: ['Go on with the first.', 'Cancel the rest yourself.'],
  note: ['FIRST_EXCEPTION waits for the first error, or for all.'],
} satisfies ClipTexts;
