import {parseProgram} from '../../python/parse/program.ts';
import {Source, SourceError} from '../../python/source.ts';
import type {Block} from './block.ts';
import {Incomplete} from './incomplete.ts';

/** Refuses a block that is no Python: nothing that is looked for in it would mean anything. */
export function refuseUnreadable({code, codeLine}: Block): void {
  inLesson(
    line => codeLine - 1 + line,
    () => parseProgram(new Source(code, '')),
  );
}

/** Does it, and tells what Python cannot read with the lesson's lines. */
export function inLesson<T>(lineOf: (line: number) => number, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof SourceError)) throw thrown;
    const found = thrown.found.replaceAll(/\bon line (\d+)/g, (_, n) => `on line ${lineOf(+n)}`);
    throw new Incomplete(`line ${lineOf(thrown.line)}: ${found}; ${thrown.remedy}`);
  }
}

/** Whether anything can be taken from it. */
export function isReadable(block: Block): boolean {
  try {
    refuseUnreadable(block);
    return true;
  } catch (thrown) {
    if (thrown instanceof Incomplete) return false;
    throw thrown;
  }
}
