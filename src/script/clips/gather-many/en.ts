import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'One batch after another',
  subtitle: 'await gather / await gather',
  captions: {
    first: ['The first `gather` makes tasks {A}, {B} and {C}, 1 s each.'],
    'stops-here': ['{main} stops here. The second `gather` has to wait.'],
    'one-second': ['All three wait together: 1 s is enough.'],
    'main-back': ['The whole batch is done, and {main} has the seat again.'],
    second: ['{D}, {E} and {F} are created only now, at 1 s.'],
    again: ['They wait together too. The longest, {F}, needs 4 s.'],
    'still-f': ['At 4 s {D} and {E} are done. {main} still waits for {F}.'],
    five: ['1 s for the first batch, 4 s for the second: 5 s.'],
  },
  takeaway: ['Inside a gather: together.', 'Two gathers: in turn.'],
  note: ['All six in one gather would take 4 s.'],
} satisfies ClipTexts;
