import {registerPython} from './register.ts';
import {FORMATTER, FORMATTER_NATIVES} from './string-formatter.ts';
import {TEMPLATE} from './string-template.ts';

registerPython(
  'string',
  `
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\\"#$%&'()*+,-./:;<=>?@[\\\\]^_\`{|}~"
whitespace = " \\t\\n\\r\\v\\f"
printable = digits + ascii_letters + punctuation + whitespace

def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))

${TEMPLATE}${FORMATTER}`,
  FORMATTER_NATIVES,
);
