import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Computing takes hands',
  subtitle: 'ProcessPoolExecutor',
  sides: [
    {name: '1 process: 8 min', heading: 'All in coroutines', remark: '1 process'},
    {name: '3 processes: 4 min', heading: 'In a process pool', remark: 'main and 2 helpers'},
  ],
  captions: {
    'two-dishes': ['Both dishes need hands for 4 min each, like computing.'],
    'keeps-the-cook': ['Left: {A} keeps the cook. There is no `await` to let go at.'],
    'first-helper': ['Right: {A} goes to another process, and `await` frees the cook.'],
    'second-helper': ['{B} goes out, too. Two helpers work at once, the cook is free.'],
    'only-one': ['At 4 min, left: {A} is done, and only now comes {B}.'],
    'in-parallel': ['Right: both are done at 4 min. Each had a seat of its own.'],
    'no-faster': ['Left: 8 min. Coroutines do not make computing faster.'],
  },
  takeaway: ['Coroutines for waiting,', 'processes for computing.'],
  note: [
    'Threads hardly help: by default CPython has a GIL,',
    'which lets one thread compute at a time.',
  ],
} satisfies ClipTexts;
