import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

/** What the CPython that programs are compared with has not: it is built without OpenSSL. The answers are those of one that has it. */
test("scrypt derives keys, and digests are OpenSSL's", () => {
  const {stdout} = simulate(`import hashlib
print(hashlib.scrypt(b"x", salt=b"s", n=16, r=8, p=1, dklen=10).hex(), hashlib.scrypt(b"x", salt=b"s", n=2**14, r=8, p=1)[:4].hex())
print(hashlib.sha256, hashlib.new("sha256"))
for wrong in (
    lambda: hashlib.scrypt(b"x", salt=b"s", n=3, r=8, p=1), lambda: hashlib.scrypt(b"x", salt=b"s", n=2**15, r=8, p=1),
    lambda: hashlib.scrypt("x", salt=b"s", n=16, r=8, p=1), lambda: hashlib.sha256(b"a", b"b"), lambda: hashlib.new(), lambda: hashlib.new(1),
):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)
`);
  expect(
    stdout
      .map(({text}) => text)
      .join('\n')
      .split('\n'),
  ).toEqual([
    'f956ae586ac74b45ca3a 098863d6',
    '<built-in function openssl_sha256> <sha256 _hashlib.HASH object @ 0x…>',
    'n must be a power of 2.',
    '[digital envelope routines] memory limit exceeded',
    "a bytes-like object is required, not 'str'",
    'openssl_sha256() takes at most 1 positional argument (2 given)',
    "__hash_new() missing 1 required positional argument: 'name'",
    'name must be a string',
  ]);
});

test('keys without end come to the limit on steps before the fortieth', () => {
  const text =
    'import hashlib\nfor n in range(99):\n    hashlib.scrypt(b"x", salt=b"s", n=2**14, r=8, p=1)\n    print(n)';
  const {outcome, stdout} = simulate(text);
  expect(outcome.kind).not.toBe('ok');
  expect(stdout.length).toBeLessThan(40);
});
