import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Concurrent or parallel?',
  subtitle: 'tasks / processes',
  sides: [
    {name: 'In turn', heading: 'Concurrent', remark: '2 tasks, 1 process'},
    {name: 'In parallel', heading: 'Parallel', remark: 'a process for each job'},
  ],
  captions: {
    'two-jobs': ['Two jobs, {A} and {B}. Each has 3 s to compute.'],
    'one-core': ['Above: two tasks in one thread. It can use one core.'],
    'two-cores': ['Below: each job has a process of its own, on its own core.'],
    'hands-over': ['Above: at `await`, {A} lets go, and {B} has its turn.'],
    'a-again': ['Then {A} again. Both are under way, but only one runs.'],
    'in-parallel': ['Below: {A} and {B} ran at the same time. Done at 3 s.'],
    'in-turn': ['Above: they took turns, second by second: 6 s.'],
  },
  takeaway: ['Concurrent: they take turns.', 'Parallel: they run at once.'],
  note: ['asyncio is the first. For waiting, taking turns is enough.'],
} satisfies ClipTexts;
