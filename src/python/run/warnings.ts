import {vm} from './vm.ts';

/** Coroutines that nobody can begin any more. */
export function warnNeverAwaited(coroutines: Iterable<{readonly qualname: string}>): void {
  for (const coroutine of [...coroutines]) {
    if (!vm.unawaited.delete(coroutine)) continue;
    const text = `RuntimeWarning: coroutine '${coroutine.qualname}' was never awaited`;
    vm.machine.write('stderr', `${text}\n`);
  }
}
