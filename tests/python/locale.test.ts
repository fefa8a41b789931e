import {expect, test} from 'vitest';
import {printed} from './beside.ts';

// The C library of the oracle is another, and what is set there stays. This is what CPython printed on Linux.
test('a locale is set and told as on a machine that has C alone', () => {
  const source = `
import locale
print(locale.setlocale(locale.LC_ALL, "C"), locale.getlocale(), locale.setlocale(locale.LC_TIME))
print(locale.setlocale(locale.LC_ALL, "C.UTF-8"), locale.getlocale(), locale.setlocale(locale.LC_NUMERIC))
print(locale.setlocale(locale.LC_ALL, ("C", "UTF-8")), locale.getlocale(locale.LC_TIME))
print(locale.setlocale(locale.LC_TIME, "POSIX"), locale.setlocale(locale.LC_ALL)[:46])
print(locale.setlocale(locale.LC_ALL, ""), locale.nl_langinfo(locale.CODESET))
try:
    locale.setlocale(99, "C")
except locale.Error as error:
    print(repr(error))
`;
  expect(printed(source)).toEqual([
    'C (None, None) C',
    "C.UTF-8 ('C', 'UTF-8') C.UTF-8",
    "C.UTF-8 ('C', 'UTF-8')",
    'C LC_CTYPE=C.UTF-8;LC_NUMERIC=C.UTF-8;LC_TIME=C;',
    'C.UTF-8 UTF-8',
    "Error('unsupported locale setting')",
  ]);
});

test('a locale that a machine may lack is refused', () => {
  const source = 'import locale\nlocale.setlocale(locale.LC_ALL, "de_DE.UTF-8")';
  expect(() => printed(source)).toThrow("the locale 'de_DE.UTF-8' is not modelled; use C");
});
