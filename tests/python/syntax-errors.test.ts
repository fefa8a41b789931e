import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const STARRED = "'break', 'continue' and 'return' cannot appear in an except* block";

// The texts are those of CPython 3.14's SyntaxErrors.
test.each([
  ['def f(x, /, y, /): pass', '1:16: / may appear only once'],
  ['def f(/, a): pass', '1:7: at least one parameter must precede /'],
  ['def f(*, /): pass', '1:10: / must be ahead of *'],
  ['def f(*a, /): pass', '1:11: / must be ahead of *'],
  ['def f(*a, *b): pass', '1:11: * argument may appear only once'],
  ['def f(*, **k): pass', '1:7: named arguments must follow bare *'],
  ['def f(**k, a): pass', '1:12: arguments cannot follow var-keyword argument'],
  ['f(**k, *a)', '1:8: iterable argument unpacking follows keyword argument unpacking'],
  ['f(1, i for i in x)', '1:6: Generator expression must be parenthesized'],
  ['x := 1', '1:3: invalid syntax'],
  ['*a, *b = 1, 2', '1:1: multiple starred expressions in assignment'],
  ['del *a, b', '1:5: cannot delete starred'],
  [
    '[i := 0 for i in range(3)]',
    "1:2: assignment expression cannot rebind comprehension iteration variable 'i'",
  ],
  [
    'class A:\n  [x := 1 for y in z]',
    '2:4: assignment expression within a comprehension cannot be used in a class body',
  ],
  ['f"{ }"', "1:5: f-string: valid expression required before '}'"],
  ['f"{!r}"', "1:4: f-string: valid expression required before '!'"],
  ['t"{:>3}"', "1:4: t-string: valid expression required before ':'"],
  ['f"{x!}"', '1:6: f-string: missing conversion character'],
  ['f"{x! r}"', '1:6: f-string: conversion type must come right after the exclamation mark'],
  ['t"{x!rr}"', "1:6: t-string: invalid conversion character 'rr': expected 's', 'r', or 'a'"],
  ['f"{lambda x: 1}"', '1:4: f-string: lambda expressions are not allowed without parentheses'],
  ['f"{x"', "1:5: f-string: expecting '}'"],
  ['t\'{x["a"\'', "1:9: t-string: expecting '}'"],
  ['f"{x\n', "1:3: '{' was never closed"],
  ['t"}"', "1:3: t-string: single '}' is not allowed"],
  ['t"x', '1:1: unterminated t-string literal (detected at line 1)'],
  ['"a" t"b"', '1:1: cannot mix t-string literals with string or bytes literals'],
  ['t"a" t"b" f"c"', '1:6: cannot mix t-string literals with string or bytes literals'],
  ['bt"a"', "1:1: 'b' and 't' prefixes are incompatible"],
  ['ub"a"', "1:1: 'u' and 'b' prefixes are incompatible"],
  ['del t"a"', '1:5: cannot delete t-string expression'],
  ['def f[T, T](): pass', "1:10: duplicate type parameter 'T'"],
  ['x = 1\nglobal x', "2:1: name 'x' is assigned to before global declaration"],
  ['def f(x):\n  global x', "2:3: name 'x' is parameter and global"],
  ['def f():\n  from os import *', '2:3: import * only allowed at module level'],
  [
    'x = 1\nfrom __future__ import annotations',
    '2:1: from __future__ imports must occur at the beginning of the file',
  ],
  [
    'try: x\nexcept* A: y\nexcept B: z',
    "3:1: cannot have both 'except' and 'except*' on the same 'try'",
  ],
  ['try: x\nexcept* A: break', `2:12: ${STARRED}`],
  ['def f():\n  try: x\n  except* A: return', `3:14: ${STARRED}`],
  ['def f():\n  try: x\n  except* A: return 1', `3:21: ${STARRED}`],
  ['def f():\n  try: x\n  except* A:\n    for y in z: return y', `4:17: ${STARRED}`],
  ['for y in z:\n  try: x\n  except* A: continue', `3:14: ${STARRED}`],
  ['for y in z:\n  try: x\n  except* A:\n    while y: 1\n    else: break', `5:11: ${STARRED}`],
  ['for y in z:\n  try: x\n  except* A:\n    with y: break', `4:13: ${STARRED}`],
  [
    'match x:\n  case y: 1\n  case 1: 2',
    "2:8: name capture 'y' makes remaining patterns unreachable",
  ],
  ['match x:\n  case _: 1\n  case 1: 2', '2:8: wildcard makes remaining patterns unreachable'],
  ['match x:\n  case a | 1: 1', "2:8: name capture 'a' makes remaining patterns unreachable"],
  ['match x:\n  case (a, 1) | (1, b): 1', '2:8: alternative patterns bind different names'],
  ['match x:\n  case [a, a]: 1', "2:8: multiple assignments to name 'a' in pattern"],
  ['match x:\n  case [*a, *b]: 1', '2:8: multiple starred names in sequence pattern'],
  ['match x:\n  case {"a": 1, "a": 2}: 1', '2:17: mapping pattern checks duplicate key ("a")'],
  ['match x:\n  case {**r, "a": 1}: 1', '2:14: invalid syntax'],
  ['match x:\n  case A(b=1, b=2): 1', '2:8: attribute name repeated in class pattern: b'],
  ['match x:\n  case A(b=1, 2): 1', '2:15: positional patterns follow keyword patterns'],
  ['match x:\n  case 1 + 1: 1', '2:12: imaginary number required in complex literal'],
  ['match x:\n  case -y: 1', '2:9: invalid syntax'],
  ['x = {1: 2, 3}', "1:12: ':' expected after dictionary key"],
  ['x = {1: 2, **a, b c}', "1:17: ':' expected after dictionary key"],
  ['x = {1: }', "1:7: expression expected after dictionary key and ':'"],
  ['import a.b from c', "1:1: Did you mean to use 'from ... import ...' instead?"],
  ['None = 1', '1:1: cannot assign to None; '],
  ['[None, x] = 1', '1:2: cannot assign to None; '],
  ['>>> import asyncio', '1:1: invalid syntax; remove the prompts'],
  // The first fault in the program is told, not the first that its lines have.
  ['def f():\ntry:\n    x\n  y', '2:1: expected an indented block after function definition'],
  ['try:\n        x\n    y', '3:5: unindent does not match any outer indentation level'],
  ['if x:\n    y\n\tz', '3:2: inconsistent use of tabs and spaces in indentation'],
  ['f(a\n  b)', '1:4: invalid syntax. Perhaps you forgot a comma?'],
  ['try: x\n\n', "1:7: expected 'except' or 'finally' block"],
  ['f(x def)', '1:5: invalid syntax; separate'],
  ['match x:\n  case f"y": pass', '2:8: patterns may only match literals and attribute lookups'],
  ['match x:\n  case {f"y": z}: pass', '2:9: mapping pattern keys may only match literals'],
  ['x = f"{(lambda y, y: 1)}"', "1:19: duplicate argument 'y' in function definition"],
  // What only the compiler finds is told of what could be read to its end.
  ['def f(x, x): pass\n  y', '2:3: unexpected indent'],
  ['match x:\n  case y: pass\n  case z: pass\nz = 1 +', '4:8: invalid syntax'],
  ['[x, y for x in z]', '1:2: did you forget parentheses around the comprehension target?'],
  ['{x, 1, y for x in z}', '1:2: did you forget parentheses around the comprehension target?'],
  ['[x, for x in z]', '1:2: did you forget parentheses around the comprehension target?'],
  ['(*x for x in z)', '1:2: iterable unpacking cannot be used in comprehension'],
  ['[*x for x in z]', '1:2: iterable unpacking cannot be used in comprehension'],
  ['{**x for x in z}', '1:2: dict unpacking cannot be used in dict comprehension'],
  ['def f():\n  [(yield y) for y in z]', "2:5: 'yield' inside list comprehension"],
  ['def f():\n  {y: (yield) for y in z}', "2:8: 'yield' inside dict comprehension"],
  ['def f():\n  [x for y in z for x in (yield)]', "2:27: 'yield' inside list comprehension"],
  ['def f():\n  (y for y in z if (yield from a))', "2:21: 'yield' inside generator expression"],
  [
    '[x for x in (y := z)]',
    '1:14: assignment expression cannot be used in a comprehension iterable expression',
  ],
  [
    '[x for x in (lambda: (y := z))()]',
    '1:23: assignment expression cannot be used in a comprehension iterable expression',
  ],
  ['def f():\n  global x\n  x: int', "3:3: annotated name 'x' can't be global"],
  [
    'def f():\n  x = 1\n  def g():\n    nonlocal x\n    x: int = 2',
    "5:5: annotated name 'x' can't be nonlocal",
  ],
  ['def f(x: (yield)): pass', '1:11: yield expression cannot be used within an annotation'],
  ['x: (y := 1) = 2', '1:5: named expression cannot be used within an annotation'],
  [
    'async def f() -> [await x]: pass',
    '1:19: await expression cannot be used within an annotation',
  ],
  ['type X = (y := 1)', '1:11: named expression cannot be used within a type alias'],
  ['def f[T: (y := 1)](): pass', '1:11: named expression cannot be used within a TypeVar bound'],
  [
    'class A[T]((y := B)): pass',
    '1:13: named expression cannot be used within the definition of a generic',
  ],
  ['class A[]: pass', '1:9: Type parameter list cannot be empty'],
  ['def f(*a=1): pass', '1:9: var-positional argument cannot have default value'],
  ['lambda **a=1: 0', '1:11: var-keyword argument cannot have default value'],
  ['def f(a: *b): pass', '1:10: invalid syntax'],
  ['f(x for x in y,)', '1:3: Generator expression must be parenthesized'],
  ['class A(x for x in y): pass', '1:9: invalid syntax'],
  ['match x:\n  case 1 as _: 2', "2:13: cannot use '_' as a target"],
  ['match x:\n  case {**_}: 2', '2:11: invalid syntax'],
  ['b"caf\u00e9"', '1:1: bytes can only contain ASCII literal characters'],
  ['b"\\x1"', '1:3: (value error) invalid \\x escape at position 0'],
  ['from __future__ import braces', '1:24: not a chance'],
  ['from __future__ import walrus', '1:24: future feature walrus is not defined'],
])('%j is refused where it stands', (source, message) => {
  expect(() => simulate(source, {file: 'p.py'})).toThrow(`p.py:${message}`);
});

test.each([
  '__debug__ = 1',
  'x.__debug__ = 1',
  '__debug__ += 1',
  '__debug__: int',
  '(__debug__ := 1)',
  'def __debug__(): pass',
  'class __debug__: pass',
  'def f(__debug__): pass',
  'lambda *__debug__: 1',
  'f(__debug__=1)',
  'import __debug__',
  'import x as __debug__',
  'from x import y as __debug__',
  'for __debug__ in x: pass',
  '[x for __debug__ in x]',
  'with x as __debug__: pass',
  'match x:\n  case [__debug__]: 1',
])('%j gives a constant another value', source => {
  expect(() => simulate(source)).toThrow('cannot assign to __debug__');
});

test('__debug__ can be read', () => {
  expect(simulate('print(__debug__)').stdout.map(({text}) => text)).toEqual(['True']);
});

test.each([
  ['wile True:\n  pass', '1:1: invalid syntax; write "while" for "wile"'],
  ['x = 1\nasnc def main(): pass', '2:1: invalid syntax; write "async" for "asnc"'],
  ['async dfe main():\n  pass', '1:7: invalid syntax; write "def" for "dfe"'],
  ['def f():\n  retrun 1', '2:3: invalid syntax; write "return" for "retrun"'],
  ['fro i in range(3): pass', '1:1: invalid syntax; write "for" for "fro"'],
  ['for i ni range(3): pass', '1:7: invalid syntax; write "in" for "ni"'],
  ['form x import y', '1:1: invalid syntax; write "from" for "form"'],
  ['async def f():\n  awit g()', '2:3: invalid syntax; write "await" for "awit"'],
  // Nothing on the line makes it readable.
  ['wile whle True:\n  pass', '1:6: invalid syntax; start a new line'],
  ['fox 1', '1:5: invalid syntax; start a new line'],
])('a misspelt keyword is told: %j', (source, message) => {
  expect(() => simulate(source, {file: 'p.py'})).toThrow(`p.py:${message}`);
});

test('a number behind "|" in a pattern is an alternative, and no part of a sum', () => {
  const source = `
for code in 0, 200, 401, 403, 404:
    match code:
        case 401 | 403 | 404: print(code, "refused")
        case 0 | 1: print(code, "small")
        case _: print(code, "other")
`;
  expect(simulate(source).stdout.map(({text}) => text)).toEqual([
    '0 small',
    '200 other',
    '401 refused',
    '403 refused',
    '404 refused',
  ]);
});
