import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'A stream, item by item',
  subtitle: 'async for',
  captions: {
    asks: ['`async for` asks `numbers` for one item at a time.'],
    zero: ['The first is there at once: 0.'],
    inside: ['The next one: {main} stops inside `numbers` and lets go.'],
    half: ['While it waits, other tasks could run.'],
    one: ['Half a second later it goes on from there: 1.'],
    four: ['One by one. At 2 s it is 4.'],
    'once-more': ['4 is not the end: after it comes one more wait.'],
    over: ['`numbers` is through, so the loop ends: at 2.5 s.'],
  },
  takeaway: ['Wait for one, use it,', 'wait for the next.'],
  note: ['Five numbers, five waits: 2.5 s.'],
} satisfies ClipTexts;
