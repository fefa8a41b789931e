import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'When does await let go?',
  subtitle: 'await task',
  captions: {
    'main-runs': ['{main} creates {A} and {B}, and keeps running.'],
    'hands-over': ['`await b`: {B} is not done, so {main} leaves the seat.'],
    'a-too': ['{A} meets its own `await`: it leaves the seat too.'],
    bookmarks: ['All three are paused. Nobody needs the seat.'],
    'a-done': ["{A} is done and keeps its result, `'A'`. {main} waits for {B}."],
    'b-done': ['{B} is done, so {main} is back in line.'],
    value: ["`await b` now gives the value {B} returned: `'B'`."],
    'no-wait': ["`await a`: {A} was done long ago. No stop, here is `'A'`."],
  },
  takeaway: ['Not done: await waits.', 'Done: it just takes the value.'],
  note: ['await means "maybe stop here", not "always stop here".'],
} satisfies ClipTexts;
