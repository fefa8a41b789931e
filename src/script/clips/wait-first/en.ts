import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Just the first one',
  subtitle: 'asyncio.wait',
  captions: {
    three: ['Three tasks: {A} needs 2 s, {B} 1 s, {C} 3 s.'],
    'until-first': ['FIRST_COMPLETED: {main} waits until any one is done.'],
    together: ['All three wait together.'],
    'b-done': ['At 1 s {B} is the first to finish.'],
    'main-back': ['{main} goes on at once. {A} and {C} are still sleeping.'],
    'two-sets': ['`wait` returns two sets: 1 done, 2 still pending.'],
    cancel: ['`wait` cancels nothing. {main} itself asks {A} and {C} to stop.'],
    'main-over': ['A cancelled task gets one last turn, to stop.'],
    stopped: ['{A} and {C} stopped where they stood: cancelled, at 1 s.'],
  },
  takeaway: ['Go on with the first.', 'Cancel the rest yourself.'],
  note: ['FIRST_EXCEPTION waits for the first error, or for all.'],
} satisfies ClipTexts;
