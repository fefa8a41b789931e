import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Computing takes hands',
  subtitle: 'ProcessPoolExecutor',
  sides: [
    {name: 'Coroutines: 8 min', heading: 'In coroutines', remark: '`compute(4)`'},
    {
      name: 'Process pool: 4 min',
      heading: 'In a process pool',
      remark: '`run_in_executor(pool, …)`',
    },
  ],
  captions: {
    'two-dishes': ['Both dishes need hands for 4 min each, like computing.'],
    'keeps-the-cook': ['Left: {A} keeps the cook. There is no `await` to leave at.'],
    'first-helper': [
      'Right: a helper, another process, takes {A}.',
      'At `await` the cook is free.',
    ],
    'second-helper': ['Right: a second process takes {B}. Both are worked on at once.'],
    'in-parallel': ['Right: both are done at 4 min, each in a process of its own.'],
    'only-one': ['Left: at 4 min {A} is done, and only now comes {B}.'],
    'no-faster': [
      'Left: 8 min. Coroutines do not make computing faster.',
      'Nor do threads: by default one computes at a time (GIL).',
    ],
  },
  takeaway: ['Coroutines for waiting,', 'processes for computing.'],
  note: ['The cook is the loop. Each helper is a process of the pool.'],
} satisfies ClipTexts;
