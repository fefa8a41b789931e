import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {SourceError} from '../../src/python/source.ts';
import {printed, programsIn} from './beside.ts';

function refusalOf(source: string): string {
  try {
    return printed(source).join('\n');
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

// Beside each program is what CPython printed on a machine, with the very commands.
test.each(programsIn(new URL('./subprocesses/', import.meta.url)))(
  '$name prints what it does with real processes',
  ({source, beside}) => {
    expect(`${printed(source).join('\n')}\n`).toBe(beside);
  },
);

test('whether a machine has a command that is not modelled is refused', () => {
  const asked = (name: string) => refusalOf(`import shutil\nprint(shutil.which("${name}"))`);
  expect(asked('ping')).toContain('whether a machine has "ping" is not modelled; ask for python3');
  expect(asked('./run.sh')).toContain('give its name alone');
  expect(asked('ls')).toBe('/usr/bin/ls');
});

test('date tells the time of the program, in UTC', () => {
  expect(
    printed(`
import asyncio
async def show(command):
    child = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE)
    print((await child.communicate())[0].decode().strip())
async def main():
    await show("date")
    await show("sleep 61.5; date -u '+%F %T %z'")
    await show("date +%s; date | wc -l")
asyncio.run(main())
`),
  ).toEqual(['Wed Jan  1 00:00:00 UTC 2025', '2025-01-01 00:01:01 +0000', '1735689661', '1']);
  const named = 'import subprocess\nsubprocess.run(["date", "-d", "now"])';
  expect(refusalOf(named)).toContain('"date -d now" is not modelled; take date, or date +%H:%M:%S');
});

test('ls -l names the user and the time of the program, and refuses what hangs on a buffer', () => {
  const listing = `
import subprocess, time
time.sleep(3661)
open("new", "w").close()
def ls(options):
    print(subprocess.run(["ls", options], capture_output=True, text=True).stdout)
ls("-la")
`;
  expect(printed(listing).join('\n').split('\n').slice(0, 5)).toEqual([
    'total 12',
    'drwxr-xr-x 2 user user 4096 Jan  1 01:01 .',
    'drwxr-xr-x 3 root root 4096 Jan  1 00:00 ..',
    '-rw-r--r-- 1 user user    0 Jan  1 01:01 new',
    '-rw-r--r-- 1 user user  176 Jan  1 00:00 program.py',
  ]);
  const unclosed = `${listing}
open("left", "w").write("never closed")
time.sleep(1)
ls("-l")`;
  expect(refusalOf(unclosed)).toContain('when a file was written whose stream held back much');
  const filled = `${listing}
with open("much", "w") as file:
    file.write("x" * 10_000)
    time.sleep(1)
ls("-l")`;
  expect(refusalOf(filled)).toContain('when a file was written whose stream held back much');
  const outside = 'import subprocess\nsubprocess.run(["ls", "-la", "/tmp"])';
  expect(refusalOf(outside)).toContain('"ls -la" of what lies in "/" is not modelled');
});

test('a child takes its time while the loop works, and has a lane of its own', () => {
  const {stdout, events} = simulate(`
import asyncio, sys
async def main():
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(1); print('child')")
    for _ in range(2):
        await asyncio.sleep(0.75)
        print("task")
    print(await child.wait())
asyncio.run(main())
`);
  expect(stdout.map(({at, by, text}) => [at, by, text])).toEqual([
    [0.75, 'Task-1', 'task'],
    [1, 'worker:process-4243', 'child'],
    [1.5, 'Task-1', 'task'],
    [1.5, 'Task-1', '0'],
  ]);
  expect(
    events.flatMap(event => (/^worker/.test(event.kind) ? [[event.kind, event.at]] : [])),
  ).toEqual([
    ['worker-started', 0],
    ['worker-ended', 1],
  ]);
});

test('who waits for a child that waits for him is told so', () => {
  const {outcome} = simulate(`
import asyncio
from asyncio.subprocess import PIPE
async def main():
    child = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE)
    print(await child.stdout.read())
asyncio.run(main())
`);
  expect(outcome.kind).toBe('deadlock');
  expect('message' in outcome ? outcome.message : '').toContain('process-4243 waits for its stdin');
});

test('a child that writes more than its pipe holds waits for a reader', () => {
  const {outcome} = simulate(`
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "print('x' * 100_000)"], stdout=subprocess.PIPE)
child.wait()
`);
  expect('message' in outcome ? outcome.message : '').toMatch(
    /process-4243 waits for room in its pipe/,
  );
});

test.each([
  ['["whoami"]', 'the command "whoami"'],
  ['["git", "status"]', 'take sys.executable with -c, or one of true, false, echo'],
  ['["ls", "-lt"]', '"ls -lt" is not modelled; name one folder, with -a, -l and -h at most'],
  ['"| cat", shell=True', 'a command line that lacks a command before "|" is not modelled'],
  [
    '"for x in 1 2; done", shell=True',
    'a loop in a command line that lacks "do" before "done" is not',
  ],
  ['"cat >", shell=True', 'a redirection that names no file at its end is not modelled'],
  ['"done", shell=True', '"done" where no loop is open is not modelled'],
  [
    '[sys.executable, "-m", "http.server"]',
    '"python3 -m" is not modelled; take -c and a text, or a file',
  ],
  ['"echo $(date)", shell=True', '"$(" in a command line is not modelled'],
  ['"echo *.py", shell=True', '"*" in a command line is not modelled; put it into single quotes'],
  ['"sleep 1 &", shell=True', '"&" in a command line is not modelled'],
  ['[sys.executable, "-c", "open(1)"]', 'in the program of the child process, line 1, column 1'],
  ['["echo"], preexec_fn=print', 'preexec_fn= of a subprocess'],
])('subprocess.run(%s) is refused where it stands', (args, message) => {
  const refused = refusalOf(`import subprocess, sys\n\nsubprocess.run(${args})\n`);
  expect(refused).toContain('program.py:3:');
  expect(refused).toContain(message);
});

test('a child that starts itself again, for ever, ends with an error', () => {
  const again = 'import subprocess, sys; subprocess.run([sys.executable, __file__])';
  const refused = refusalOf(
    `import subprocess, sys\nwith open("x.py", "w") as f: f.write("${again}")\nsubprocess.run([sys.executable, "x.py"])\n`,
  );
  expect(refused).toContain('x.py:1:');
  expect(refused).toContain('more than 50 child processes at once');
});

test.each([
  ['[sys.executable, "-c", "import time\\nwhile True:\\n    pass"]', 'line 2, column 7: executed'],
  ['"python3 -c \'while True: pass\'; true", shell=True', 'line 1, column 7: executed'],
  ['"while true; do true; done", shell=True', 'executed'],
])('subprocess.run(%s) ends at a limit, with its place', (args, message) => {
  const source = `import subprocess, sys\n\nsubprocess.run(${args})\n`;
  const {outcome} = simulate(source, {limits: {steps: 4_000_000}});
  expect(outcome.kind).toBe('limit');
  const child = message.startsWith('line') ? 'in the program of the child process, ' : '';
  expect('message' in outcome ? outcome.message : '').toContain(
    `program.py:3:1: ${child}${message}`,
  );
});

test('a child that goes on when the program has ended is refused if it may print', () => {
  const code = 'import time; time.sleep(1); print(1)';
  const refused = refusalOf(
    `import subprocess, sys\nsubprocess.Popen([sys.executable, "-c", "${code}"])\n`,
  );
  expect(refused).toContain('a child process that goes on when the program has ended');
  expect(refusalOf('import subprocess\nsubprocess.Popen(["echo", "late"])\n')).toBe('late');
});
