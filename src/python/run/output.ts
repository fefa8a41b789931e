import {vm} from './vm.ts';

/** What the program prints: it belongs to the process that does. */
export function put(stream: 'stdout' | 'stderr', text: string): void {
  if (vm.process?.print(stream, text) !== true) vm.machine.write(stream, text);
}

/** What CPython says of the program, about errors and warnings that nobody takes. */
export function say(text: string): void {
  saying(text);
}

let saying = (text: string) => put('stderr', text);

/** The module `sys` knows where that goes. */
export function setSaying(how: (text: string) => void): void {
  saying = how;
}
