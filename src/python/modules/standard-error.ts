import {isError} from '../objects/errors.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {find, getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {put, setSaying} from '../run/output.ts';
import {vm} from '../run/vm.ts';

/** What CPython says of the program goes to what `sys.stderr` is by now; to nobody if that is None. */
setSaying(text => {
  const sys = vm.modules.get('sys')?.dict;
  const stderr = sys?.get('stderr');
  if (stderr === null) return;
  if (stderr === undefined || (stderr === sys?.get('__stderr__') && !hasOwnWrite(stderr))) {
    put('stderr', text);
    return;
  }
  tell(stderr, text);
});

/** What fails there is lost, as is what it was about. */
function tell(stream: Value, text: string): void {
  try {
    call(getAttribute(stream, 'write'), [text]);
    const flush = find(stream, 'flush');
    if (flush !== undefined) call(flush, []);
  } catch (thrown) {
    if (!isError(thrown, 'Exception')) throw thrown;
  }
}

function hasOwnWrite(stream: Value): boolean {
  return stream instanceof PyObject && stream.attrs?.has('write') === true;
}
