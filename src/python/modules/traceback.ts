import {handled} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {functions, type Maybe} from '../objects/natives.ts';
import {Stream} from '../objects/streams.ts';
import type {Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {exceptionOnly, tracebackText} from '../run/tracebacks.ts';
import {vm} from '../run/vm.ts';
import {registerModule} from './registry.ts';

/** `file=` of the printing functions: `sys.stderr`, unless another is given. */
function write(text: string, file: Maybe): void {
  const out = file ?? vm.modules.get('sys')?.dict.get('stderr') ?? null;
  if (out === null) vm.machine.write('stderr', text);
  else if (out instanceof Stream) vm.machine.write(out.stream, text);
  else call(getAttribute(out, 'write'), [text]);
}

/** The traceback of the exception being handled. */
function current(): string {
  const raised = handled(vm.frame);
  return raised === null ? 'NoneType: None\n' : tracebackText(raised);
}

/** The exception itself is given alone, or behind its class. */
function given(exc: Maybe, value: Maybe): PyException {
  return (exc instanceof PyException ? exc : value) as PyException;
}

function linesOf(text: string): Value {
  return new PyList(text.split(/(?<=\n)/));
}

registerModule('traceback', () =>
  functions({
    print_exc: ['limit=, file=, chain=', (_limit, file) => write(current(), file)],
    format_exc: ['limit=, chain=', current],
    print_exception: [
      'exc, value=, tb=, limit=, file=, chain=, **options',
      (exc, value, _tb, _limit, file) => write(tracebackText(given(exc, value)), file),
    ],
    format_exception: [
      'exc, value=, tb=, *rest, **options',
      (exc, value) => linesOf(tracebackText(given(exc, value))),
    ],
    format_exception_only: [
      'exc, value=, **options',
      (exc, value) => linesOf(`${exceptionOnly(given(exc, value)).join('\n')}\n`),
    ],
    print_stack: ['*args, **kwargs', () => null],
    format_tb: ['tb, limit=', () => new PyList([])],
    print_tb: ['tb, limit=, file=', () => null],
    extract_tb: ['tb, limit=', () => new PyList([])],
  }),
);
