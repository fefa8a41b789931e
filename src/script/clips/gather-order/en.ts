import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Wait for all three',
  subtitle: 'asyncio.gather',
  captions: {
    'one-seat': ['There is one place to run in, and {main} takes it first.'],
    queued: ['`gather` makes three tasks: in line, but not started.'],
    'main-waits': ['{main} meets `await`, leaves the seat, and bookmarks its line.'],
    'a-runs': ['Now {A} runs: it prints a line, up to its own `await`.'],
    'clock-moves': ['All four wait, nobody can run. Only now the clock moves.'],
    'b-first': ['One second is over: {B} is ready again.'],
    'b-answers': ['{B} finishes first. It was argument 2: so is its result.'],
    'a-answers': ['{A} finishes. Slot 1 was kept free for it.'],
    'in-order': [
      'They finished in the order {B}, {A}, {C}.',
      'The results are still {A}, {B}, {C}.',
    ],
  },
  takeaway: ['Finish in any order.', 'Results keep your order.'],
  note: ['3 s in all, not 2 + 1 + 3 = 6 s.'],
} satisfies ClipTexts;
