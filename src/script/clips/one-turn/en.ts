import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One turn of the loop',
  subtitle: 'event loop',
  captions: {
    'main-ready': ['At first only {main} is ready: run it.'],
    registers: ['{main} registers three tasks, and stops at its `await`.'],
    'one-by-one': ['{A} is next: it runs to its `await` and sets a 1 s timer.'],
    'all-wait': ['So do {B} and {C}. Everyone who was ready has run.'],
    wait: ['Nobody is ready: the loop waits for the nearest timer.'],
    due: ['At 1 s the timers of {A} and {B} are up: ready again.'],
    again: ['Round it goes: run them in order, {A} and then {B}.'],
    'wait-again': ['Nobody is ready. The next timer is that of {C}.'],
    over: ['{C} is done too, {main} ends, and the loop stops.'],
  },
  takeaway: ['Run who is ready, wait', 'for the next. Again.'],
  note: ['Same with the network: data comes, its task is ready.'],
} satisfies ClipTexts;
