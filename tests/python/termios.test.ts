import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

/** The CPython that programs are compared with has no termios; these are the answers of one on Linux whose stdin is no terminal. */
test('a program that would read single keys is told that stdin is no terminal', () => {
  const {stdout} = simulate(`import asyncio, sys, termios, tty
def told(ask):
    try:
        print(ask())
    except Exception as error:
        print(type(error), error)
mode = [0, 0, 0, 0, 0, 0, [0] * 32]
for ask in (
    lambda: termios.tcgetattr(sys.stdin), lambda: tty.setcbreak(sys.stdin.fileno()), lambda: tty.setraw(0),
    lambda: termios.tcsetattr(0, termios.TCSADRAIN, mode), lambda: termios.tcsetattr(0, termios.TCSADRAIN, [1]),
    lambda: termios.tcgetattr("x"), lambda: termios.tcgetattr(-1), lambda: termios.tcgetattr(),
):
    told(ask)
tty.cfmakeraw(mode)
print(mode[:6], mode[tty.CC][termios.VMIN], termios.ICANON, termios.ECHO, tty.__all__)
`);
  const noTerminal = "<class 'termios.error'> (25, 'Inappropriate ioctl for device')";
  const told = stdout.map(({text}) => text.trimEnd());
  expect(told.join('\n').split('\n')).toEqual([
    ...new Array(4).fill(noTerminal),
    "<class 'TypeError'> tcsetattr, arg 3: must be 7 element list",
    "<class 'TypeError'> argument must be an int, or have a fileno() method.",
    "<class 'ValueError'> file descriptor cannot be a negative integer (-1)",
    "<class 'TypeError'> termios.tcgetattr() takes exactly one argument (0 given)",
    "[0, 0, 48, 0, 0, 0] 1 2 8 ['cfmakeraw', 'cfmakecbreak', 'setraw', 'setcbreak']",
  ]);
});
