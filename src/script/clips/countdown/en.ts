import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Created, but not started',
  subtitle: 'asyncio.create_task',
  captions: {
    'one-seat': ['There is one seat, and {main} has it.'],
    queued: ['`create_task` puts {A} and {B} in line. Neither has started.'],
    created: ['So `created` prints first: {main} still has the seat.'],
    'main-waits': ['`await a`: {main} waits for {A} and gives up the seat.'],
    'a-starts': ['Only now {A} starts. {B} comes next, in order.'],
    'both-count': ['{A} and {B} wait side by side, on one clock.'],
    'a-done': ['At 2 s {A} is done, so {main} is back in line.'],
    'main-again': ['`await b`: {B} has been waiting all along. 1 s to go.'],
    three: ['All done at 3 s: as long as the longer wait.'],
  },
  takeaway: ['`create_task` only queues a task.', 'It starts when main waits.'],
  note: ['3 s in all, not 2 + 3 = 5 s.'],
} satisfies ClipTexts;
