import {PyException} from '../objects/exceptions.ts';
import {nativeType, PyObject, type Value} from '../objects/types.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {repr} from '../text/repr.ts';
import {call} from './calls.ts';
import {say} from './output.ts';
import {framesOf, unraisableText} from './tracebacks.ts';
import {vm} from './vm.ts';

const argsType = nativeType('UnraisableHookArgs', undefined, 'sys');

/** What was raised where nobody could catch it; `where` says what CPython was doing. */
export function warnIgnored(where: string, raised: PyException): void {
  const {frame} = vm;
  // It is raised by what frees something: that happens in this line.
  if (framesOf(raised.traceback).length === 0 && frame !== null) {
    raised.traceback = {code: frame.code, at: frame.at, frame, next: null};
  }
  sayUnheard(where, raised);
}

/** The same of what the interpreter raised itself, in no line of the program. */
export function sayUnheard(where: string, raised: PyException): void {
  const hook = vm.modules.get('sys')?.dict.get('unraisablehook');
  if (hook === undefined) sayIgnored(`Exception ignored ${where}`, raised);
  else tell(hook, where, raised);
}

/** Closes a generator or a coroutine that is freed. What that raises goes to nobody, and is said. */
export function closeUnheard(generator: {close(): unknown}): void {
  try {
    generator.close();
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    warnIgnored(`while closing generator ${repr(generator as Value)}`, thrown);
  }
}

function sayIgnored(what: string, raised: PyException): void {
  say(`${what}:\n${unraisableText(raised)}`);
}

/** The program's own `sys.unraisablehook` has it said its way. */
function tell(hook: Value, where: string, raised: PyException): void {
  const args = new PyObject(argsType);
  args.attrs = new Map<string, Value>([
    ['exc_type', raised.cls],
    ['exc_value', raised],
    ['exc_traceback', getAttribute(raised, '__traceback__')],
    ['err_msg', `Exception ignored ${where}`],
    ['object', null],
  ]);
  const {frame} = vm;
  try {
    call(hook, [args]);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    sayIgnored(`Exception ignored in sys.unraisablehook: ${repr(hook)}`, thrown);
  } finally {
    vm.frame = frame;
  }
}
