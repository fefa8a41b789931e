import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'No loop inside a loop',
  subtitle: 'asyncio.run',
  slips: {
    'first-loop': ['The loop runs', 'main runs in it'],
    'loop-waits': ['The loop is on', 'main waits in it'],
    'loop-over': ['The loop is over', 'run closes it'],
    refused: ['RuntimeError', 'this thread has', 'a loop already'],
    made: ['Coroutine object', 'not started yet'],
    awaited: ['Inside main', 'on the same loop'],
    done: ['Done', 'main goes on'],
  },
  captions: {
    'one-loop': ['The last line, `asyncio.run`, starts a loop. {main} runs in it.'],
    slip: ['`work()` makes a coroutine object. It has not started.'],
    refused: ['`asyncio.run` again, inside {main}: one loop a thread. Refused.'],
    awaited: ['There is a loop already, so a plain `await` is enough.'],
    clock: ['{main} and `work` wait for one second, on the same loop.'],
    over: ['{main} ends. `asyncio.run` cleans up and closes the loop.'],
  },
  takeaway: ['asyncio.run goes outside.', 'Inside, just await.'],
  note: ['A notebook has a loop running: write `await` there too.'],
} satisfies ClipTexts;
