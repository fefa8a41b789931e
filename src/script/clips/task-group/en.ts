import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'No task leaves the block',
  subtitle: 'asyncio.TaskGroup',
  captions: {
    'main-starts': ['{main} runs, and comes to an `async with` block.'],
    'first-child': ['Tasks made in the block belong to its group: the frame.'],
    'end-of-block': ['At the end of the block {main} waits until all are over.'],
    'children-wait': ['{A}, {B} and {C} start in turn, and wait together.'],
    'b-ends': ['At 1 s {B} ends. Two are left, so the block stays shut.'],
    'a-ends': ['At 2 s {A} ends. Only {C} is left.'],
    'c-ends': ['At 3 s {C} ends. The group is empty.'],
    leaves: ['The group is empty, so {main} may leave the block.'],
    results: ['Behind the block every result is there: no more waiting.'],
  },
  takeaway: ['When the block ends,', 'all its tasks have ended.'],
  note: ['Adding a task to the group after that is a RuntimeError.'],
} satisfies ClipTexts;
