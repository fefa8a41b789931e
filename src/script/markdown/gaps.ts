import {Incomplete} from './incomplete.ts';
import type {Statement} from './names.ts';

/** What stands for the lines that a text does not show again. */
const GAP = /^\s*\[\.\.\.\]\s*$/m;

/** A definition with a gap would run, and do nothing of what it leaves out. */
export function refuseGap({node, text}: Statement, place = ''): void {
  if (!/^(Function|Class)Definition$/.test(node) || !GAP.test(text)) return;
  throw new Incomplete(`"[...]"${place} stands for what it leaves out. Write that.`);
}
