import type {Suspending} from '../compile/code.ts';
import {error} from '../objects/errors.ts';
import {InputStream, readLine} from '../objects/input-stream.ts';
import type {Maybe} from '../objects/natives.ts';
import {Stream} from '../objects/streams.ts';
import type {Value} from '../objects/types.ts';
import {asString} from '../operations/conversion.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {put} from '../run/output.ts';
import {callPausing} from '../run/pausing.ts';
import {vm} from '../run/vm.ts';
import {str} from '../text/str.ts';

/** The same where reading may take time: in a child process, whose input comes from somebody. */
export function* inputInThread(prompt: Maybe): Suspending<Value> {
  const {stdin, stdout} = streams();
  if (stdin === undefined || stdin instanceof InputStream) return input(prompt);
  if (prompt !== undefined) show(stdout, str(prompt));
  vm.process?.flush();
  const line = yield* callPausing(getAttribute(stdin, 'readline'), []);
  return lineOf(asString(line, 'object.readline() returned non-string'));
}

/** `input`: nobody sits at a terminal, so the prompt is printed and what is read is not. */
export function input(prompt: Maybe): string {
  const {stdin, stdout} = streams();
  if (prompt !== undefined) show(stdout, str(prompt));
  const line =
    stdin === undefined || (stdin instanceof InputStream && !stdin.isClosed)
      ? readLine()
      : asString(
          call(getAttribute(stdin, 'readline'), []),
          'object.readline() returned non-string',
        );
  return lineOf(line);
}

function lineOf(line: string): string {
  if (line === '') throw error('EOFError', 'EOF when reading a line');
  return line.replace(/\n$/, '');
}

/** The program may have put others in their place. */
function streams(): {stdin: Maybe; stdout: Maybe} {
  const sys = vm.modules.get('sys')?.dict;
  return {stdin: sys?.get('stdin'), stdout: sys?.get('stdout')};
}

function show(out: Maybe, text: string): void {
  if (out === undefined || (out instanceof Stream && out.isPlain)) put('stdout', text);
  else call(getAttribute(out as Value, 'write'), [text]);
}
