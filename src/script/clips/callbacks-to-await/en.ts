import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'From callbacks to await',
  subtitle: 'loop.call_later / await',
  sides: [
    {name: 'Callbacks', heading: 'Callbacks: a relay', remark: 'a function for each step'},
    {name: 'await', heading: 'await: one function', remark: 'the steps stay together'},
  ],
  captions: {
    'same-steps': ['The same three steps, 1 s apart, written in two ways.'],
    registers: ['Above: `boil` asks the loop to call `brew` later, and ends.'],
    bookmark: ['Below: {main} stops at its `await`, and keeps its place.'],
    second: ['1 s passes. Above: only a timer. Below: a paused function.'],
    'fresh-call': ['Above: time is up, so the loop calls `brew`, from its top.'],
    'goes-on': ['Below: {main} goes on from the line where it stopped.'],
    'callbacks-done': ['Above: what comes after what? Follow the arrows.'],
    'main-done': ['Below: just read it from top to bottom.'],
  },
  takeaway: ['Callbacks: a relay.', 'await: one function that pauses.'],
  note: ['Both take 2 s. With await the steps stand in their order.'],
} satisfies ClipTexts;
