import type {ClipSource, Script} from '../../src/script/clip.ts';

const PROGRAM = `from asyncio import gather, run, sleep, wait_for

async def job_a():
    await sleep(5)

async def job_b():
    try:
        await sleep(5)
    finally:
        await sleep(2)  # cleanup

async def ask(name, job):
    try:
        await wait_for(job, 2)
    except TimeoutError:
        print(name, "timed out")

async def main():
    await gather(
        ask("A", job_a()),
        ask("B", job_b()))

run(main())
`;

const LIMIT = 'await wait_for(job, 2)';

const beats = [
  {name: 'two', on: {kind: 'task-created', task: 'B'}},
  {name: 'a-limit', on: {kind: 'task-suspended', task: 'A'}, points: [LIMIT]},
  {name: 'b-differs', on: {kind: 'task-suspended', task: 'B'}},
  {name: 'cut', on: {kind: 'future-done', nth: 2}, points: [LIMIT]},
  {name: 'a-raises', on: {kind: 'task-resumed', task: 'A', nth: 2}},
  {name: 'a-turns', on: {kind: 'line-printed', task: 'A'}},
  {name: 'a-over', on: {kind: 'task-ended', task: 'A'}},
  {name: 'b-raises', on: {kind: 'task-resumed', task: 'B', nth: 2}},
  {name: 'b-cleans', on: {kind: 'task-suspended', task: 'B', nth: 2}},
  {name: 'b-waits', on: {kind: 'loop-slept', nth: 2}, points: [LIMIT]},
  {name: 'b-late', on: {kind: 'task-resumed', task: 'B', nth: 3}, hold: 1.6},
  {name: 'b-out', on: {kind: 'task-ended', task: 'B'}},
] as const;

const texts = {
  title: 'Two jobs',
  subtitle: '',
  captions: Object.fromEntries(beats.map(({name}) => [name, ['This takes a while to read.']])),
  labels: {'a-limit': 'will cancel it at 2 s', cut: 'cancels the job'},
  takeaway: ['Two jobs.'],
  note: ['Two jobs.'],
};

/** Two jobs with a limit, in which what each function does to an error on its way has a line of its own. */
export const TWO_JOBS: ClipSource = {
  id: 'two-jobs',
  programs: {'jobs.py': PROGRAM},
  script: {
    view: 'loop',
    sources: [],
    programs: [{file: 'jobs.py', window: [3, 16]}],
    beats,
    takeaway: {shows: 'lengths'},
    texts: {zh: texts, en: texts},
  } satisfies Script,
};
