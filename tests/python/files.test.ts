import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {printed, programsIn} from './beside.ts';

// The oracle counts errors otherwise than Linux: beside each program is what CPython printed on a machine.
test.each(programsIn(new URL('./files/', import.meta.url)))(
  '$name prints what it does on a disk',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);

test('a run finds nothing of what another has written, nor of the machine', () => {
  const source = 'import os\nprint(os.path.exists("left"))\nopen("left", "w").close()';
  expect([printed(source), printed(source)]).toEqual([['False'], ['False']]);
});

test('a program lies where it says', () => {
  const source =
    'import os\nprint(os.listdir(os.path.dirname(__file__)), len(open(__file__).read()))';
  for (const file of [
    'program.py',
    'folder/program.py',
    '/tmp/folder/program.py',
    '/root/a/program.py',
  ]) {
    expect(printed(source, file)).toEqual([`['program.py'] ${source.length}`]);
  }
});

test('processes share the disk', () => {
  const source = `
from concurrent.futures import ProcessPoolExecutor
def work(number):
    with open(f"{number}.txt", "w") as file:
        return file.write("a" * number)
if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(work, [1, 2])), open("2.txt").read())
`;
  expect(printed(source)).toEqual(['[1, 2] aa']);
});

test.each(['open("/dev/null")', 'os.path.exists("/etc/passwd")', 'os.listdir("/")'])(
  'whether the machine has it is not made up: %s',
  asked => {
    expect(() => printed(`import os\n${asked}`)).toThrow(
      /^program\.py:2:1: ("\S+"|what lies in \/) is not modelled/,
    );
  },
);

test('what lies in a buffer is not made up', () => {
  expect(() => printed('file = open("a", "w")\nfile.write("b")\nprint(open("a").read())')).toThrow(
    'program.py:3:7: what a file holds before it is flushed or closed is not modelled; write to it in a with block, and ask afterwards',
  );
});

test('bytes that are written to sys.stdout count little', () => {
  const source = 'import sys\nfor _ in range(2_000):\n    sys.stdout.buffer.write(b"a line\\n")';
  const {stdout} = simulate(source, {limits: {steps: 2_500_000}});
  expect(stdout).toHaveLength(2_000);
});

test('a disk is not without end', () => {
  const source =
    'for number in range(9):\n    with open(str(number), "wb") as file:\n        file.write(bytes(6_000_000))';
  expect(() => printed(source)).toThrow(
    'program.py:3:9: more than 20,000,000 bytes in files is not modelled; write less',
  );
});
