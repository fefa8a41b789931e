import type {Draft, Part} from './draft.ts';
import {failingJob, job} from './jobs.ts';
import {py} from './python-text.ts';

/** Groups of exceptions: taken apart, raised anew, within one another. */

function tree(draft: Draft, depth = 2): string {
  if (depth === 0 || draft.chance(0.3)) return `${draft.error()}(${draft.int(1, 9)})`;
  const parts = Array.from({length: draft.int(1, 3)}, () => tree(draft, depth - 1));
  return `ExceptionGroup("level ${depth}", [${parts.join(', ')}])`;
}

function clause(draft: Draft): string {
  const kind = draft.pick([
    'ValueError',
    '(KeyError, OSError)',
    'RuntimeError',
    'Exception',
    'ExceptionGroup',
  ]);
  const body = draft.pick([
    'say("caught", repr(found.exceptions), found.__context__ is None)',
    'raise',
    `raise ${draft.error()}("instead") ${draft.pick(['', 'from found', 'from None'])}`,
    'kept = found',
    `await ${failingJob(draft)}`,
    'await asyncio.sleep(0.1)',
    'say("split", found.split(ValueError), found.subgroup(lambda each: "1" in str(each)))',
    'found.add_note("seen")\nraise found',
  ]);
  return py`
    except* ${kind === 'ExceptionGroup' ? 'LookupError' : kind} as found:
        ${body}
  `;
}

function starred(draft: Draft): string {
  draft.import('import traceback');
  const raised = draft.pick([
    `raise ${tree(draft)}`,
    `raise ${tree(draft)}`,
    `await ${failingJob(draft)}`,
    py`
      async with asyncio.TaskGroup() as group:
          group.create_task(${failingJob(draft)})
          group.create_task(${failingJob(draft)})
          ${draft.maybe(`raise ${draft.error()}("body")`)}
    `,
    `await asyncio.gather(${failingJob(draft)}, ${job(draft)})`,
  ]);
  return py`
    try:
        try:
            ${raised}
        ${clause(draft)}
        ${draft.maybe(clause(draft))}
        ${draft.maybe('else:\n    say("nothing raised")', 0.2)}
        ${draft.maybe(`finally:\n    await asyncio.sleep(${draft.delay()})`, 0.3)}
    except BaseException as error:
        say(repr(error), "from", repr(error.__cause__), "in", type(error.__context__).__name__)
        ${draft.maybe('traceback.print_exc()')}
  `;
}

function taken(draft: Draft): string {
  const walk = draft.define(
    'leaves',
    py`
      def leaves(error, depth=0):
          if isinstance(error, BaseExceptionGroup):
              for each in error.exceptions:
                  yield from leaves(each, depth + 1)
          else:
              yield depth, repr(error)
    `,
  );
  return py`
    tree = ${tree(draft)}
    say(list(${walk}(tree)))
    ${draft.pick([
      'match, rest = tree.split((ValueError, KeyError)) if isinstance(tree, ExceptionGroup) else (tree, None)\nsay(repr(match), repr(rest))',
      'try:\n    raise tree\nexcept* ValueError as found:\n    say(list(leaves(found)))\nexcept* Exception:\n    say("others")',
      'say(*(each for each in await asyncio.gather(asyncio.to_thread(list, leaves(tree)), return_exceptions=True)))',
    ])}
  `;
}

function groupsWithin(draft: Draft): string {
  const run = draft.name('branch');
  return py`
    async def ${run}(depth):
        try:
            async with asyncio.TaskGroup() as group:
                if depth:
                    group.create_task(${run}(depth - 1), name=f"branch {depth}")
                group.create_task(${draft.pick([job, failingJob])(draft)})
                await ${draft.pick([job, failingJob])(draft)}
        ${draft.pick([
          'except* ValueError as found:\n    say(depth, len(found.exceptions))',
          'finally:\n    say("branch ends", depth)',
          'except BaseExceptionGroup as found:\n    say(depth, found)\n    raise found.exceptions[0]',
        ])}
    task = asyncio.create_task(${run}(${draft.int(1, 2)}))
    ${draft.maybe(`asyncio.get_running_loop().call_later(${draft.delay()}, task.cancel)`, 0.4)}
    say([repr(each) for each in await asyncio.gather(task, return_exceptions=True)], task.cancelling())
  `;
}

export const EXCEPTION_GROUPS: readonly Part[] = [starred, starred, taken, groupsWithin];
