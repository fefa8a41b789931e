import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'From callbacks to await',
  subtitle: 'loop.call_later / await',
  sides: [
    {name: 'Callbacks', heading: 'Callbacks: a relay', remark: 'a function for each step'},
    {name: 'await', heading: 'await: one function', remark: 'the steps stay together'},
  ],
  captions: {
    'same-steps': ['The same three steps to a cup of tea, 1 s between them.'],
    registers: ['Above: `boil` asks for `brew` in 1 s, hands on `tea`, and ends.'],
    bookmark: ['Below: `await` marks the line of {main}, which waits.'],
    second: ['While they wait: a mark on its line below, nothing above.'],
    'fresh-call': ['Above: the loop calls `brew`. It only has what it was handed.'],
    'goes-on': ['Below: {main} goes on at its mark, and still has `tea`.'],
    'main-done': ['Below: 2 s in all, and you read from top to bottom.'],
    'callbacks-done': ['Above: the same 2 s, but the order hides in `call_later`.'],
  },
  takeaway: ['await is a callback', 'that remembers its line.'],
  note: ['Equally fast: but await keeps the line and the variables.'],
} satisfies ClipTexts;
