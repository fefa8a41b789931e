import {execFileSync} from 'node:child_process';

/** Seconds of processor time: of the program alone, and of the start of the interpreter before it. */
export interface PythonTime {
  readonly program: number;
  readonly start: number;
}

/** A loop whose clock jumps instead of waiting. */
const JUMP = `import asyncio, selectors, sys, time
class Jump(selectors.DefaultSelector):
    def select(self, timeout=None):
        if timeout and timeout > 0:
            Jump.now += timeout
        return super().select(0)
Jump.now = 0.0
class Loop(asyncio.SelectorEventLoop):
    def __init__(self): super().__init__(Jump())
    def time(self): return Jump.now
class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = Loop
asyncio.set_event_loop_policy(Policy())
start = time.process_time()
exec(compile(sys.stdin.read(), "program.py", "exec"))
print(start, time.process_time() - start)
`;

/** Runs a program on the native Python; null where there is none. */
export function timeOnPython(source: string): PythonTime | null {
  try {
    const printed = execFileSync('python3', ['-W', 'ignore', '-c', JUMP], {
      encoding: 'utf8',
      input: source,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [start = Number.NaN, program = Number.NaN] = printed.split(' ').map(Number);
    return {start, program};
  } catch {
    return null;
  }
}

/** Such as `3.14.2`; null where there is none. */
export function pythonVersion(): string | null {
  try {
    return execFileSync('python3', ['--version'], {encoding: 'utf8'}).trim().replace('Python ', '');
  } catch {
    return null;
  }
}
