import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Wait for all three',
  subtitle: 'asyncio.gather',
  captions: {
    'one-seat': ['There is one seat, and {main} takes it first.'],
    queued: ['gather makes three tasks: queued, not started.'],
    'main-waits': ['{main} awaits, gives up the seat, and bookmarks its line.'],
    'a-waits': ['{A} prints a line and waits too. The clock has not moved.'],
    'clock-moves': ['Nobody wants to run: the loop sleeps, the clock moves.'],
    'b-first': ['One second is over: {B} is ready again.'],
    'b-answers': ['{B} finishes first. Its answer goes into slot two.'],
    'a-answers': ['{A} finishes. Slot one was kept free for it.'],
    'in-order': [
      'They finished in the order {B}, {A}, {C}.',
      'The answers are still {A}, {B}, {C}.',
    ],
  },
  takeaway: ['Finish in any order.', 'Answers come in yours.'],
  note: ['Waiting together takes as long as the longest: 3 s, not 2 + 1 + 3 = 6 s.'],
} satisfies ClipTexts;
