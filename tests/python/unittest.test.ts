import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

test.each([
  ['unittest.defaultTestLoader.discover(".")', 'discovery of tests in files'],
  ['unittest.main(module=None, argv=["x"])', 'discovery of tests in files'],
  ['unittest.main(tb_locals=True)', 'tb_locals= of unittest'],
])('%s is refused', (line, what) => {
  const source = `import unittest
class T(unittest.TestCase):
    def test(self):
        self.fail()
${line}
`;
  expect(() => simulate(source, {file: 'p.py'})).toThrow(`${what} is not modelled`);
});
