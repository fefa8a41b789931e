import {vm} from './vm.ts';

/** What the program prints: it belongs to the process that does. */
export function put(stream: 'stdout' | 'stderr', text: string): void {
  if (vm.process?.print(stream, text) !== true) vm.machine.write(stream, text);
}
