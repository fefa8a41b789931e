import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'No task leaves the block',
  subtitle: 'asyncio.TaskGroup',
  captions: {
    'main-starts': ['{main} runs, and comes to `async with TaskGroup()`.'],
    'first-child': ['Tasks made in the block belong to its TaskGroup: the frame.'],
    'end-of-block': ['At the end of the block, {main} waits for all three.'],
    'children-wait': ['{A}, {B} and {C} start, and all three wait.'],
    'b-ends': ['At 1 s {B} ends. {A} and {C} do not, so the block goes on.'],
    'a-ends': ['At 2 s {A} ends. Only {C} is left.'],
    'c-ends': ['At 3 s {C} ends: all three tasks are done.'],
    leaves: ['Only now the frame closes: the block ends, {main} goes on.'],
    results: ['After the block every result is there: no `await` needed.'],
  },
  takeaway: ['When the block ends,', 'all its tasks have ended.'],
  note: ['{main} waits for the slowest. After the block, adding a task', 'is a RuntimeError.'],
} satisfies ClipTexts;
