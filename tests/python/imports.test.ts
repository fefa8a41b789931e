import {expect, test} from 'vitest';
import {modelledModules} from '../../src/python/modules/registry.ts';
import {simulate} from '../../src/python/simulate.ts';

test('a module that CPython has and the model has not is refused, not denied', () => {
  expect(() => simulate('import asyncio\nimport dbm\ndbm.open("x")\n', {file: 'x.py'})).toThrow(
    'x.py:3:1: the module "dbm" is not modelled; keep the values in a dict',
  );
  expect(() => simulate('import socket\nsocket.fromfd()\n', {file: 'x.py'})).toThrow(
    'x.py:2:1: "socket.fromfd" is not modelled',
  );
  expect(() => simulate('from xml.dom import minidom\n', {file: 'x.py'})).toThrow(
    'x.py:1:1: the module "xml.dom" is not modelled',
  );
});

test.each(['asyncio.tools', 'json.tool', 'http.cookies', 'urllib.robotparser'])(
  'so is %s, which its package has only for who imports it',
  name => {
    const [home, part] = name.split('.');
    const source = `try:\n    from ${home} import ${part}\nexcept ImportError:\n    print("none")\n`;
    expect(() => simulate(source, {file: 'x.py'})).toThrow(
      `x.py:2:5: the module "${name}" is not modelled`,
    );
  },
);

test.each([
  'import sqlite3, os as system',
  'import zipfile as z',
  'def f():\n    import gzip\n# gzip',
  'try:\n    import tkinter\nexcept ImportError:\n    print("none")',
  'from multiprocessing.connection import Client, wait',
])('what is imported and used nowhere is passed over: %s', source => {
  const {outcome, stdout} = simulate(`${source}\n`);
  expect([outcome, stdout]).toEqual([{kind: 'ok'}, []]);
});

test.each([
  'import sqlite3 as db\nprint(db.connect)',
  'import sqlite3\nprint(hasattr(sqlite3, "connect"))',
  'import sys, sqlite3\nsys.modules["sqlite3"].connect',
  'import this',
  'from multiprocessing.connection import Client\nprint(Client)',
])('what is used of it is refused: %s', source => {
  expect(() => simulate(`${source}\n`)).toThrow('is not modelled');
});

test('so are those that CPython has for itself, and those of other systems are not found', () => {
  const trying = (name: string) =>
    `try:\n    import ${name}\nexcept ImportError as e:\n    print(e)\n`;
  expect(() => simulate(trying('_asyncio'), {file: 'x.py'})).toThrow(
    'x.py:2:12: the module "_asyncio" is not modelled; write the program without it',
  );
  expect(() => simulate('import _thread\n_thread.stack_size()\n', {file: 'x.py'})).toThrow(
    'x.py:2:1: "_thread.stack_size" is not modelled',
  );
  expect(simulate(trying('msvcrt')).stdout.map(({text}) => text)).toEqual([
    "No module named 'msvcrt'",
  ]);
});

test('a module that is nobody’s is not found, as in CPython', () => {
  const {outcome} = simulate('try:\n    import nobody\nexcept ImportError as e:\n    print(e)\n');
  expect(outcome).toEqual({kind: 'ok'});
});

test.each(modelledModules())('"import %s" may stand before all other imports', name => {
  expect(simulate(`import ${name}\n`).stderr).toEqual([]);
});
