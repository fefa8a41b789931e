import type {Choices} from '../choices.ts';
import type {Slip} from './slip.ts';

const INDENT = '    ';

type Change = (lines: string[], at: number, choices: Choices) => void;

const inLine =
  (change: Change): Slip =>
  ({text}, choices) => {
    const lines = text.split('\n');
    const full = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
    change(lines, choices.pick(full), choices);
    return lines.join('\n');
  };

const forgotten: Change = (lines, at) => lines.splice(at, 1);
const twice: Change = (lines, at) => lines.splice(at, 0, lines[at] ?? '');
const tooDeep: Change = (lines, at) => lines.splice(at, 1, INDENT + lines[at]);
const notDeepEnough: Change = (lines, at) =>
  lines.splice(at, 1, lines[at]?.replace(INDENT, '') ?? '');
const tooLate: Change = (lines, at) => lines.splice(at + 1, 0, ...lines.splice(at, 1));

/** Slips in where a line is. */
export const LINES: readonly Slip[] = [
  forgotten,
  forgotten,
  twice,
  tooDeep,
  notDeepEnough,
  tooLate,
].map(inLine);
