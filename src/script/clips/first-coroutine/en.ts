import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'The life of a coroutine',
  subtitle: 'asyncio.run',
  captions: {
    run: ['`asyncio.run` makes the event loop: one seat, a line, a clock.'],
    starts: ['{main} is alone in the line, so it takes the seat and runs.'],
    hi: ['Line by line, like any other function.'],
    waits: ['At `await`, {main} marks this line and leaves the seat.'],
    'clock-moves': ['Nobody can run, so the clock moves, and the CPU rests.'],
    ready: ['One second is over: {main} is back in line.'],
    bye: ['{main} goes on right after the `await`.'],
    closes: ['{main} is over. Nothing is left, so `asyncio.run` ends.'],
  },
  takeaway: ['await: pause here,', 'go on when the wait is over.'],
  note: ['asyncio.run makes the loop, runs main,', 'cancels what is left, and closes the loop.'],
} satisfies ClipTexts;
