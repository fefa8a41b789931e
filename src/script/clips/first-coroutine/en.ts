import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'The life of a coroutine',
  subtitle: 'asyncio.run',
  captions: {
    run: ['`asyncio.run` makes an event loop and puts {main} in line.'],
    starts: ['Nobody is ahead, so {main} takes the seat and runs.'],
    hi: ['Line by line, like any other function.'],
    waits: ['At `await`, {main} stops on this line and leaves the seat.'],
    'clock-moves': ['Nobody can run. Now the clock moves, and the CPU rests.'],
    ready: ['One second is over: {main} is back in line.'],
    bye: ['{main} goes on right after the `await`.'],
    closes: ['{main} is over. `asyncio.run` closes the loop.'],
  },
  takeaway: ['await: pause here,', 'go on when the wait is over.'],
  note: [
    'asyncio.run makes the loop and runs main,',
    'then cancels whatever is left and closes the loop.',
  ],
} satisfies ClipTexts;
