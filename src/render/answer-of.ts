import {execFile} from 'node:child_process';
import {atExit} from './at-exit.ts';
import {patience} from './within.ts';

/** What a program prints when it is asked something simple, such as its version. It gets 20 s, and ends with us. */
export function answerOf(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((done, fail) => {
    const options = {
      timeout: 20_000 * patience(),
      maxBuffer: 1 << 22,
      env: {...process.env, ...env},
    };
    const child = execFile(path, args, options, (error, stdout) => {
      callOff();
      if (error === null) done(stdout);
      else fail(new Error(`${path} does not run (${error.code ?? error.signal}).`));
    });
    const callOff = atExit(() => child.kill('SIGKILL'));
  });
}
