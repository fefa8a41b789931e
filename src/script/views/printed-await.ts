import type {EventOf} from '../../model/schedule.ts';
import {textOf} from '../code.ts';
import type {LoopStage} from './loop-stage.ts';

/** What `print(await …)` printed, which is what its `await` came to. */
export interface PrintedAwait {
  /** The line's place in the window on the code. */
  readonly row: number;
  /** What stands behind `await`. */
  readonly awaited: string;
  readonly value: string;
}

/** Letters that there is room for where a value is shown. */
const LONGEST = 8;

/** The value that a printed line shows its `await` to have come to, if it shows one that is short enough. */
export function printedAwait(
  {code}: Pick<LoopStage, 'code'>,
  printed: EventOf<'line-printed'>,
): PrintedAwait | undefined {
  const row = code.findIndex(({number}) => number === printed.line);
  const line = code[row];
  const words = line ? textOf(line) : '';
  const [, awaited] = /^\s*print\(await (.*)\)$/.exec(words) ?? [];
  if (awaited === undefined || printed.text.length > LONGEST) return undefined;
  return {row, awaited, value: printed.text};
}
