import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

test('a module that CPython has and the model has not is refused, not denied', () => {
  expect(() => simulate('import asyncio\nimport socket\n', {file: 'x.py'})).toThrow(
    'x.py:2:8: the module "socket" is not modelled; use asyncio.open_connection and asyncio.start_server',
  );
  expect(() => simulate('from xml.dom import minidom\n', {file: 'x.py'})).toThrow(
    'x.py:1:1: the module "xml.dom" is not modelled',
  );
});

test('a module that is nobody’s is not found, as in CPython', () => {
  const {outcome} = simulate('try:\n    import nobody\nexcept ImportError as e:\n    print(e)\n');
  expect(outcome).toEqual({kind: 'ok'});
});
