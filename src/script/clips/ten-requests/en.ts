import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Ten requests at once',
  subtitle: 'asyncio.gather(*jobs)',
  sides: [
    {name: 'One by one', heading: 'One by one', remark: '1 task'},
    {name: 'Together', heading: 'Together', remark: '10 tasks'},
  ],
  captions: {
    'same-ten': ['Ten requests: the fastest takes 0.3 s, the slowest 1 s.'],
    'only-first': ['Above: send one, wait for it, and only then send the next.'],
    'ten-tasks': ['Below: `gather` makes ten tasks in one go.'],
    'all-sent': ['Below: all ten are sent, and all wait for their answers.'],
    'f-first': ['Below: {F} is back first, at 0.3 s, and waits for nobody.'],
    'all-back': ['Below: {G} is the slowest. With it, all are back: 1 s.'],
    'serial-back': ['Above: the same ten, one after another: 5 s.'],
  },
  takeaway: ['Together, you wait only for the slowest.'],
  note: ['One by one, you wait for the sum.'],
} satisfies ClipTexts;
