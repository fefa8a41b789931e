import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

/** What a program prints to each stream, with lines for who types. */
function streams(source: string) {
  const {stdout, stderr} = simulate(source, {file: 'program.py'});
  return [stdout, stderr].map(entries => entries.map(({text}) => text).join('\n'));
}

// As CPython prints it on Linux where stdin is no terminal, but for the path of its file.
test('a password is read as a line, with a warning that it may be seen', () => {
  const source = `# input: secret
# input: other
import getpass
print(getpass.getpass())
print(getpass.getpass("Again: ", echo_char="*"))
try:
    getpass.getpass("")
except EOFError as error:
    print(repr(error))
`;
  expect(streams(source)).toEqual([
    'secret\nother\nEOFError()',
    `getpass.py:99: GetPassWarning: Can not control echo on the terminal.
Warning: Password input may be echoed.
Password: 
Warning: Password input may be echoed.
Again: 
Warning: Password input may be echoed.`,
  ]);
});

test('the user is called as the owner of files is, unless the environment says otherwise', () => {
  const source = `import getpass, os
print(getpass.getuser())
os.environ["USER"] = "ada"
print(getpass.getuser())
`;
  expect(streams(source)).toEqual(['user\nada', '']);
});
