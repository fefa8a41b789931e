import type {ClipTexts} from '../../clip.ts';

export default {
  title: 'Called, but not running',
  subtitle: 'c = fetch(1)   /   await c',
  slips: {
    made: ['Coroutine object', 'not started yet'],
    runs: ['It runs', 'inside main'],
    waits: ['It pauses', 'inside main'],
    'goes-on': ['It goes on', 'inside main'],
    done: ['Done', 'returned 10'],
    lost: ['Never ran', 'nobody awaited it'],
  },
  captions: {
    'main-starts': ['{main} starts. Note the `async` before `def fetch`.'],
    called: ['`c = fetch(1)` only writes a to-do slip. Nothing is fetched.'],
    awaited: ['`await c`: only now {main} does what the slip says.'],
    'both-pause': ['In `fetch` comes an `await`: {main} stops right there.'],
    clock: ['Nobody can run, so the clock moves.'],
    value: ['`fetch` returns 10, and that is the value of `await c`.'],
    forgotten: ['`fetch(2)` without `await`: just another slip.'],
    warned: ['It never ran. Python warns on stderr: `never awaited`.'],
  },
  takeaway: ['A call writes the slip.', 'await does the work.'],
  note: ['`create_task(fetch(1))` makes it run too, as a task.'],
} satisfies ClipTexts;
