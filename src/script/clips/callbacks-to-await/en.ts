import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'From callbacks to await',
  subtitle: 'loop.call_later / await',
  sides: [
    {name: 'Callbacks', heading: 'Callbacks: a relay', remark: 'a function for each step'},
    {name: 'await', heading: 'await: one function', remark: 'the steps stay together'},
  ],
  captions: {
    'same-steps': ['The same three steps to tea, with 1 s between them.'],
    registers: ['Above: `boil` asks for `brew` in 1 s, and returns.'],
    bookmark: ['Below: `await` leaves a bookmark at its line, and {main} waits.'],
    second: ['While they wait: a bookmark below, and none above.'],
    'fresh-call': ['Above: the loop calls `brew` afresh. What `boil` knew is lost.'],
    'goes-on': ['Below: {main} goes on at its bookmark, with all its variables.'],
    'main-done': ['Below: 2 s in all, and you read from top to bottom.'],
    'callbacks-done': ['Above: the same 2 s, but the order hides in `call_later`.'],
  },
  takeaway: ['await is a callback', 'that remembers its line.'],
  note: ['Both are equally fast. What differs is who keeps the place.'],
} satisfies ClipTexts;
