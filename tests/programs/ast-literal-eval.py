"""ast.literal_eval: what is a literal, and what it says of all else."""
import ast
import asyncio

TEXTS = [
    '[1, 2]', "  {'a': (1, 2.5, None)}", '-5', '+3', '1+2j', '-1-2j', '{1,2}', 'set()', "b'x'", "'a' 'b'", '...',
    'True', '(1)', '1,2', '{**{}}', 'foo', 'f()', '1+2', '[1,', "'abc", '', '1 +', '\n1', ' \t1', 'x.y', '{}', '()',
    '-True', "-'a'", '1_000', '0x10', '1 if 2 else 3', 'a and b', 'not 1', '1 < 2', 'a[1]', '[*a]', '--1', '2-1j',
    "{'a': 1, 'a': 2}", '{[]: 1}', '{[1]}', "'\\x41'", 'x = 1', '1\n2', '1; 2', "{'a': [1, {'b': (True, False)}]}",
    '~1', '1j+2', '1*2', 'set(1)', 'set([])', '[set(), 1]', "{'k': set()}", 'x := 1', '\x00', "'\ud800'", '1.5e3',
    '1e999', "''", '# c', '1 # c', '(\n1,\n2)', '[1 2]', '{1:2, 3}', 'Ellipsis', 'nan', 'a\n  b', '01', '1__0', '$',
    "'\\q'", '(1,\n x)', 'not', 'None', '-None', '1-2', '1.5+2j', 'True+2j', '-(1+2j)', '+1+2j', '( -1+2j)', '[1][0]',
    '{1: x}', 'dict(a=1)', 'datetime.datetime(2020, 1, 1)', '[1, 2', '\n\n', "t'a' 'b'", '[1, 2))', ')',
    'hello world', "{'a': }", "{'a' 1}", "'''abc", 'if x: pass', 'import os', '[1,,2]', '{a: 1, b}',
    "{'name': 'Bob', 'age': }", '0x', '0b', '0o', '0xg', '0bz', '1e', '12abc', "'a' b'b'", '(1, 2', '{', '[1, 2}',
    'print 5', '"it\'s', 'a b c', 'foo(', "b'é'", 'é', 'x?', '2024-01-01', '2024-12-31', '<html>', '{key: value',
    'lambda', 'class A: pass', '12:30', 'hello, world!', '1.2.3', '[1, 2] 3', '-', 'yield', 'await', 'None = 1', 'f(',
    "f'{'", "f'{x'", "f'{}'", '[\n1,\n2 3\n]', "{'a':\n 1,\n 'b'\n}", '   1 1', 'a.b.', '@', '{1, 2', 'True False',
    "'a", '"a\n"', ']', '1<2', 'f(1,2)', 'f(1,2,3,4)', 'f(*a,**k)', 'f(g(h(i(j))))', 'a.b.c.d.e',
    "f('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx')",
    "-'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
    '1+2+3+4', '{**a}', 'f([1,2,3])', 'f({1:2})', 'f(None)', "f('a', b'c', ...)", 'set([1,2,3])', 'x<y<z', '-{1}',
    'not None', "1+'a'", 'a@b', 'a//b', 'a**b', 'a<<b', 'a|b', 'a is b', 'a not in b', 'np.array([1,2,3])', 'inf',
    '-inf', "{'a': nan}", "OrderedDict([('a', 1)])", "Decimal('1')", '<x>', '1 or 2', 'f(x=1, y=2, z=3)', 'a[b, c]',
    '-1+2', '1+2j+3', "+'a'", '-a', '{1: f(2)}', "__import__('os').system('ls')", 'a.b', '(1).real', "'a'.upper()",
    "'%s' % 1", "u'a'+1", "f(u'a')", "'a' 1.5", 'f(-1)', 'f(1.5, 2j)', 'f(10**10)',
]


def read(text):
    try:
        value = ast.literal_eval(text)
    except SyntaxError as error:
        return f"{type(error).__name__}: {error} / {error.msg} {error.filename} {error.lineno}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return f"{type(value).__name__} {value!r}"


async def main():
    for text in TEXTS + [5, None, b"[1]", [1]]:
        print(repr(text)[:40], "->", read(text))
        await asyncio.sleep(0)
    for call in (lambda: ast.literal_eval(), lambda: ast.literal_eval("1", 2)):
        try:
            call()
        except TypeError as error:
            print(error)
    print(ast.literal_eval(node_or_string="{'a': (1, None)}"))
    for args in [(), ("m",), ("m", ("/a/f.py", 3, 4, "x = ")), ("m", (None, 3, None, None)), ("a", "b", "c")]:
        error = SyntaxError(*args)
        print(error, repr(error), error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno)


asyncio.run(main())
