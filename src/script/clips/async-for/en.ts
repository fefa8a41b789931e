import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A stream, item by item',
  subtitle: 'async for',
  captions: {
    asks: ['`async for` asks `numbers` for one item at a time.'],
    zero: ['The first is there at once: 0. {main} prints it.'],
    inside: ['For the next, {main} stops inside `numbers` for 0.5 s.'],
    half: ['While it waits, other tasks could run.'],
    one: ['Half a second later {main} goes on, and gets 1.'],
    four: ['One by one. At 2 s it is 4.'],
    'once-more': ['4 was the last, but `numbers` still has one `sleep` to go.'],
    over: ['`numbers` has no more items: the loop ends at 2.5 s.'],
  },
  takeaway: ['Get one, use it,', 'wait for the next.'],
  note: ['Five numbers, five waits: 2.5 s.'],
} satisfies ClipTexts;
