import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

/** The CPython that programs are compared with has no such module; what is said of wrong limits is that of one on Linux. */
test('a program raises the limit of its open files', () => {
  const {stdout} = simulate(`import resource
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
print(soft, hard, resource.getrlimit(resource.RLIMIT_NOFILE), resource.getpagesize(), resource.error)
for limits in ((1,), 1, (10**7, 10**7), (512, 100), ("a", "b")):
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    except (TypeError, ValueError) as error:
        print(error)
try:
    resource.getrlimit(99)
except ValueError as error:
    print(error)
`);
  expect(stdout.map(({text}) => text.trimEnd())).toEqual([
    "1024 524288 (4096, 524288) 4096 <class 'OSError'>",
    'expected a tuple of 2 integers',
    "'int' object is not iterable",
    'not allowed to raise maximum limit',
    'current limit exceeds maximum limit',
    "'str' object cannot be interpreted as an integer",
    'invalid resource specified',
  ]);
});

test.each(['getrusage(resource.RUSAGE_SELF)', 'getrlimit(resource.RLIMIT_AS)'])(
  'what only a machine knows is refused: %s',
  asked => {
    expect(() => simulate(`import resource\nresource.${asked}\n`)).toThrow('is not modelled');
  },
);
