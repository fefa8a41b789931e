import type {Scanner} from './scanner.ts';

const CONTROLS: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
};
const HEX_DIGITS: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8};

/** The character that an escape stands for. The backslash at `from` and the letter behind it have been read. */
export function escapedChar(scanner: Scanner, letter: string, from: number): number {
  const digits = scanner.isBytes && letter !== 'x' ? undefined : HEX_DIGITS[letter];
  if (digits !== undefined) return hexadecimal(scanner, letter, digits, from);
  const control = CONTROLS[letter];
  if (control !== undefined) return control;
  if (/^[0-7]$/.test(letter)) return octal(scanner, letter, from);
  if (/^[a-zA-Z0-9]$/.test(letter)) throw scanner.error(`bad escape \\${letter}`, from);
  return letter.codePointAt(0) as number;
}

function hexadecimal(scanner: Scanner, letter: string, digits: number, from: number): number {
  const text = scanner.take(/^[0-9a-fA-F]$/, digits);
  if (text.length < digits) throw scanner.error(`incomplete escape \\${letter}${text}`, from);
  return Number.parseInt(text, 16);
}

function octal(scanner: Scanner, first: string, from: number): number {
  const text = first + scanner.take(/^[0-7]$/, 2);
  const code = Number.parseInt(text, 8);
  if (code > 0o377) {
    throw scanner.error(`octal escape value \\${text} outside of range 0-0o377`, from);
  }
  return code;
}
