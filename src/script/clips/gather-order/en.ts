import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Wait for all three',
  subtitle: 'asyncio.gather',
  captions: {
    'one-seat': ['There is one place to run in, and {main} takes it first.'],
    queued: ['`gather` makes three tasks: in line, but not started.'],
    'main-waits': ['{main} meets `await`: it marks its line and leaves the seat.'],
    'a-runs': ['Now {A} runs and prints, up to its own `await`.'],
    'clock-moves': ['All four wait. Nobody can run, so the clock moves.'],
    'b-first': ['One second is over: {B} is ready again.'],
    'b-answers': ['{B} is the first to finish. Its result goes into slot 2.'],
    'a-answers': ['{A} finishes second. Its slot, 1, was kept free for it.'],
    'in-order': [
      'They finished in the order {B}, {A}, {C}.',
      'The results are still {A}, {B}, {C}.',
    ],
  },
  takeaway: ['Finish in any order.', 'Results keep your order.'],
  note: ['3 s in all, not 2 + 1 + 3 = 6 s.'],
} satisfies ClipTexts;
