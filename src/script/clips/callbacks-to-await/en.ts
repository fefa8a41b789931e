import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'From callbacks to await',
  subtitle: 'loop.call_later / await',
  sides: [
    {name: 'Callbacks', heading: 'Callbacks: a relay', remark: 'a function for each step'},
    {name: 'await', heading: 'await: one function', remark: 'the steps stay together'},
  ],
  captions: {
    'same-steps': ['The same three steps to green tea, with 1 s between them.'],
    registers: ['Above: `boil` asks for `brew` in 1 s, hands on `tea`, and ends.'],
    bookmark: ['Below: {main} stops at its `await`, and keeps its place.'],
    second: ['While they wait: below a place is kept, above nothing is.'],
    'fresh-call': ['Above: the loop calls `brew`, a new function, with `tea`.'],
    'goes-on': ['Below: {main} goes on in its place, and still has `tea`.'],
    'main-done': ['Below: 2 s in all, read from top to bottom.'],
    'callbacks-done': ['Above: the same 2 s, but the order hides in `call_later`.'],
  },
  takeaway: ['await is a callback', 'that remembers its line.'],
  note: ['Both take 2 s. await keeps the place and the variables.'],
} satisfies ClipTexts;
