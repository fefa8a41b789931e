import {CONTROL_FLOW} from './control-flow.ts';
import {Draft, type Part} from './draft.ts';
import {EXCEPTION_GROUPS} from './exception-groups.ts';
import {FAILURES} from './failures.ts';
import {FUTURES} from './futures.ts';
import {GENERATORS} from './generators.ts';
import {GROUPS} from './groups.ts';
import {job} from './jobs.ts';
import {LIFETIMES} from './lifetimes.ts';
import {LOOPS} from './loops.ts';
import {MANAGERS} from './managers.ts';
import {MISUSES} from './misuses.ts';
import {py} from './python-text.ts';
import {QUEUES} from './queues.ts';
import {SCOPES} from './scopes.ts';
import {SERVICES} from './services.ts';
import {SHARED_STREAMS} from './shared-streams.ts';
import {SYNCHRONISATION} from './synchronisation.ts';
import {TEXTS} from './texts.ts';
import {TOLD_ERRORS} from './told-errors.ts';
import {WAITING} from './waiting.ts';

/**
 * Random programs as people write them who teach asyncio or run services with it: each is two to four idioms, in
 * functions that `main` runs one after the other or at once.
 */

const PARTS: readonly (readonly Part[])[] = [
  CONTROL_FLOW,
  EXCEPTION_GROUPS,
  FAILURES,
  FUTURES,
  GENERATORS,
  GENERATORS,
  GROUPS,
  LIFETIMES,
  LIFETIMES,
  LOOPS,
  MANAGERS,
  MISUSES,
  QUEUES,
  SCOPES,
  SCOPES,
  SERVICES,
  SHARED_STREAMS,
  SYNCHRONISATION,
  TEXTS,
  TOLD_ERRORS,
  WAITING,
];

const MOST_LINES = 56;

/** The program of a seed. */
export function idiomaticProgram(seed: number): string {
  const draft = new Draft(seed);
  draft.define(
    'say',
    py`
    def say(*what):
        print(f"{asyncio.get_running_loop().time():.2f}", *what)
  `,
  );
  const parts: string[] = [];
  do parts.push(part(draft, parts.length + 1));
  while (parts.length < 3 && linesOf([draft.head, ...parts]) < MOST_LINES - 25);
  const names = parts.map((_, index) => `part${index + 1}`);
  return `${[draft.head, ...parts, main(draft, names)].join('\n\n')}\n`;
}

function linesOf(texts: readonly string[]): number {
  return texts.join('\n').split('\n').length;
}

function part(draft: Draft, number: number): string {
  const statements = draft.pick(draft.pick(PARTS))(draft);
  return py`
    async def part${number}():
        ${statements}
        ${draft.maybe(`return ${number}`, 0.3)}
  `;
}

function main(draft: Draft, names: readonly string[]): string {
  const body = draft.pick([inTurn, inTurn, atOnce, asTasks, inGroup])(draft, names);
  const run = draft.pick([started, started, started, caughtOutside, byLoop, byRunner, byRunners])(
    draft,
  );
  return py`
    async def main():
        ${body}
        ${draft.maybe('say("main ends")')}
    ${run}
  `;
}

function inTurn(_draft: Draft, names: readonly string[]): string {
  return names.map(name => `await ${name}()`).join('\n');
}

function atOnce(draft: Draft, names: readonly string[]): string {
  const calls = names.map(name => `${name}()`).join(', ');
  return `say(await asyncio.gather(${calls}${draft.maybe(', return_exceptions=True')}))`;
}

function asTasks(draft: Draft, names: readonly string[]): string {
  const tasks = names.map(name => `asyncio.create_task(${name}(), name="${name}")`).join(', ');
  return draft.pick([
    py`
      parts = [${tasks}]
      await asyncio.sleep(${draft.delay()})
      ${draft.maybe('parts.pop().cancel()')}
      for each in parts:
          try:
              say(await each)
          except Exception as error:
              say("part failed", repr(error))
    `,
    py`
      done, pending = await asyncio.wait([${tasks}], timeout=${draft.delay()})
      say(sorted(task.get_name() for task in done), len(pending))
    `,
    py`
      parts = [${tasks}]
      await asyncio.sleep(${draft.delay()})
      say(await ${job(draft)})
    `,
  ]);
}

function inGroup(_draft: Draft, names: readonly string[]): string {
  return py`
    async with asyncio.TaskGroup() as parts:
        ${names.map(name => `parts.create_task(${name}())`).join('\n')}
  `;
}

function started(draft: Draft): string {
  return `asyncio.run(main()${draft.maybe(', debug=True', 0.05)})${draft.maybe('\nprint("over")')}`;
}

function caughtOutside(): string {
  return py`
    try:
        asyncio.run(main())
    except BaseException as error:
        print("main failed", repr(error))
  `;
}

function byLoop(draft: Draft): string {
  return py`
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(main())
    finally:
        ${draft.maybe('loop.run_until_complete(loop.shutdown_asyncgens())')}
        loop.close()
        print("closed")
  `;
}

function byRunner(draft: Draft): string {
  return py`
    with asyncio.Runner() as runner:
        runner.run(main())
        ${draft.maybe('runner.run(asyncio.sleep(0.1))')}
    print("over")
  `;
}

/** Several runs on one loop: what one leaves, the next finds. */
function byRunners(draft: Draft): string {
  draft.import('import contextvars');
  return py`
    with asyncio.Runner(${draft.pick(['', 'debug=False', 'loop_factory=asyncio.new_event_loop'])}) as runner:
        loop = runner.get_loop()
        for attempt in range(2):
            try:
                print(attempt, runner.run(main()${draft.maybe(', context=contextvars.copy_context()', 0.3)}))
            except (Exception, asyncio.CancelledError) as error:
                print("run failed", repr(error))
            print(len(asyncio.all_tasks(loop)), loop.is_running(), loop is runner.get_loop())
    print(loop.is_closed())
  `;
}
