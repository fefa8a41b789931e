import type {ClipSource, ClipTexts, Script} from '../../src/script/clip.ts';

const PROGRAM = `from asyncio import gather, run, sleep, wait_for

async def job_a():
    await sleep(5)

async def job_b():
    try:
        await sleep(5)
    finally:
        await sleep(2)  # cleanup

async def main():
    a = wait_for(
        job_a(), 2)
    b = wait_for(
        job_b(), 2)
    await gather(a, b,
        return_exceptions=True)

run(main())
`;

const texts = {
  title: 'A cancel with a clock',
  subtitle: 'asyncio.wait_for',
  captions: {
    'a-limit': ['Task {A}: `job_a` needs 5 s, `wait_for` gives it 2 s.'],
    'b-differs': ['Task {B}: `job_b` too, but it has a cleanup of 2 s.'],
    cut: ['2 s are up: `wait_for` cancels both. They wake.'],
    'a-raises': ['{A}’s turn: its `await` raises `CancelledError`.'],
    'a-over': ['`wait_for` turns the cancel into a `TimeoutError`.'],
    'b-raises': ['{B}’s turn: `CancelledError` too.'],
    'b-cleans': ['But `finally` must run first: the error is on hold.'],
    'b-waits': ['Past its limit, `wait_for` waits for the cleanup.'],
    'b-late': ['The cleanup is over: the error leaves `job_b`.'],
    'b-out': ['{B} took 4 s. Its limit was 2 s.'],
    over: ['{main} gets both errors as results.'],
  },
  takeaway: ['The limit cancels the job.', '`TimeoutError` comes after its cleanup.'],
  note: ['Only {B} had a cleanup.'],
} satisfies ClipTexts;

/** Two jobs with a limit in one program: tasks that are a `wait_for`, of which one has to clean up. */
export const TWO_LIMITS: ClipSource = {
  id: 'two-limits',
  programs: {'timeout.py': PROGRAM},
  script: {
    view: 'loop',
    sources: [],
    programs: [{file: 'timeout.py', window: [3, 18]}],
    beats: [
      {
        name: 'a-limit',
        on: {kind: 'task-suspended', task: 'A'},
        points: ['a = wait_for(', 'job_a(), 2)'],
      },
      {
        name: 'b-differs',
        on: {kind: 'task-suspended', task: 'B'},
        points: ['finally:', 'await sleep(2)  # cleanup'],
      },
      {
        name: 'cut',
        on: {kind: 'future-done', nth: 2},
        points: ['a = wait_for(', 'job_a(), 2)', 'b = wait_for(', 'job_b(), 2)'],
      },
      {name: 'a-raises', on: {kind: 'task-resumed', task: 'A', nth: 2}},
      {
        name: 'a-over',
        on: {kind: 'task-ended', task: 'A'},
        points: ['a = wait_for(', 'job_a(), 2)'],
      },
      {name: 'b-raises', on: {kind: 'task-resumed', task: 'B', nth: 2}},
      {name: 'b-cleans', on: {kind: 'task-suspended', task: 'B', nth: 2}},
      {
        name: 'b-waits',
        on: {kind: 'loop-slept', nth: 2},
        points: ['b = wait_for(', 'job_b(), 2)'],
      },
      {name: 'b-late', on: {kind: 'task-resumed', task: 'B', nth: 3}},
      {
        name: 'b-out',
        on: {kind: 'task-ended', task: 'B'},
        points: ['b = wait_for(', 'job_b(), 2)'],
      },
      {
        name: 'over',
        on: {kind: 'task-resumed', task: 'main', nth: 2},
        points: ['return_exceptions=True)'],
      },
    ],
    takeaway: {shows: 'lengths'},
    texts: {zh: texts, en: texts},
  } satisfies Script,
};
