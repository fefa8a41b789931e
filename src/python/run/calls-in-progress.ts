import type {SourceLine} from '../../model/host.ts';
import {vm} from './vm.ts';

/** The calls of the program that are in progress, outermost first, those below the loop included. */
export function callsInProgress(): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const top of [vm.frame, vm.below]) {
    for (let frame = top; frame !== null; frame = frame.back) {
      const {source} = frame.code.places;
      if (source.library) continue;
      const {line} = frame;
      const text = source.isKept ? source.lineText(line) : '';
      lines.unshift({file: source.file, line, name: frame.code.name, text});
    }
  }
  return lines;
}
