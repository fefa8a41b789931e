import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A stream, item by item',
  subtitle: 'async for',
  captions: {
    asks: ['`async for` asks `numbers` for one item.'],
    zero: ['`yield` gives 0, and `numbers` pauses there.'],
    inside: ['Asked again, `numbers` goes on after its `yield`: to `sleep`.'],
    wakes: ['0.5 s later {main} goes on where it stopped.'],
    one: ['`yield` gives the next item: `n` is 1, and {main} prints it.'],
    four: ['And so on, one by one. At 2 s it is 4.'],
    'once-more': ['4 was the last, but after its `yield` comes one more `sleep`.'],
    over: ['`numbers` has no more items: the loop ends at 2.5 s.'],
  },
  takeaway: ['Get one, use it,', 'wait for the next.'],
  note: ['Five numbers, five waits: 2.5 s.'],
} satisfies ClipTexts;
