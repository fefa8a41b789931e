import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Wait for all three',
  subtitle: 'asyncio.gather',
  captions: {
    'one-seat': ['There is one seat, and code runs nowhere else.', '{main} takes it first.'],
    queued: [
      'gather wraps three coroutines in tasks and queues them.',
      'Queued, but not one of them has started.',
    ],
    'main-waits': ['{main} meets an await and gives up the seat.', 'Its bookmark keeps the line.'],
    'a-waits': [
      '{A} prints a line, meets an await, and leaves too.',
      'So far the clock has not moved at all.',
    ],
    'clock-moves': [
      'All three are waiting; nobody wants to run.',
      'The loop sleeps, and only now the clock moves.',
    ],
    'b-first': ['One second is over. {B} is ready again.', '{A} and {C} go on waiting.'],
    'b-answers': ['{B} finishes first.', 'Its answer goes into slot two: it was argument two.'],
    'a-answers': ['Two seconds: {A} finishes.', 'Slot one was kept free for it.'],
    'c-answers': ['Three seconds: {C} finishes.', 'All slots are full, so {main} can go on.'],
    'in-order': [
      'They finished in the order {B}, {A}, {C}.',
      'The answers are still in the order {A}, {B}, {C}.',
    ],
  },
  takeaway: ['Finish in any order.', 'Answers come in yours.'],
  note: ['Waiting together takes as long as the longest: 3 s, not 2 + 1 + 3 = 6 s.'],
} satisfies ClipTexts;
