import {expect, test} from 'vitest';
import {printed} from './beside.ts';

// The CPython of the oracle has no readline. This is what CPython prints on Linux.
test('readline keeps a history and settings, and has no line that is typed', () => {
  const source = `
import os
import readline
readline.parse_and_bind("tab: complete")
readline.set_completer(len)
print(readline.get_completer() is len, repr(readline.get_line_buffer()), readline.get_history_length())
print(repr(readline.get_completer_delims()))
for line in "one", "two", "three":
    readline.add_history(line)
readline.remove_history_item(0)
readline.replace_history_item(0, "TWO")
print(readline.get_current_history_length(), [readline.get_history_item(at) for at in range(4)])
for wrong in (-1, 9):
    try:
        readline.remove_history_item(wrong)
    except ValueError as error:
        print(error)
try:
    readline.read_history_file("none")
except FileNotFoundError as error:
    print(error, error.filename)
readline.write_history_file("kept")
readline.clear_history()
readline.read_history_file("kept")
print(readline.get_current_history_length(), readline.get_history_item(2))
`;
  expect(printed(source)).toEqual([
    "True '' -1",
    "' \\t\\n`~!@#$%^&*()-=+[{]}\\\\|;:\\'\",<>/?'",
    "2 [None, 'TWO', 'three', None]",
    'History index cannot be negative',
    'No history item at position 9',
    '[Errno 2] No such file or directory None',
    '2 three',
  ]);
});
