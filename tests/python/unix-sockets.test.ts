import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// The CPython of the oracle has no sockets: beside each program is what another printed on a machine.
test.each(programsIn(new URL('./unix-sockets/', import.meta.url)))(
  '$name prints what it does on a machine',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);

test.each([
  ['socket.socket(socket.AF_UNIX).bind("\\0hidden")', 'a UNIX socket that has no file'],
  ['socket.socket(socket.AF_UNIX).connect(b"a.sock")', 'the path of a UNIX socket that is bytes'],
  ['socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)', 'a socket of another kind'],
  ['socket.socketpair(socket.AF_INET)', 'another kind of pair'],
  [
    's = socket.socket(socket.AF_UNIX); s.bind("a"); s.listen(0); [socket.socket(socket.AF_UNIX).connect("a") for _ in "ab"]',
    'to wait for room in the backlog of a UNIX socket',
  ],
  [
    'import subprocess; socket.socket(socket.AF_UNIX).bind("a"); subprocess.run(["cat", "a"])',
    'a command at the file of a UNIX socket',
  ],
  [
    'import subprocess; socket.socket(socket.AF_UNIX).bind("a"); subprocess.run("echo b > a", shell=True)',
    'a command at the file of a UNIX socket',
  ],
])('%s is refused', (line, message) => {
  expect(() => printed(`import socket\n${line}`)).toThrow(message);
});
