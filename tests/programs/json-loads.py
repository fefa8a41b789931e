import json


def tried(*args, **options):
    try:
        print(repr(json.loads(*args, **options)))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


# What comes from a stream is bytes.
tried(b'{"a": [1, 2.5, "\xc3\xa9"]}')
tried(bytearray(b"[1]"))
tried(3)
tried(None)
tried("\ufeff[1]")

tried('"\\x"')
tried('"a\tb"')
tried('"\\u00e9 \\ud83d\\ude00 \\n\\"\\\\\\/"')
tried('"\\u00g0"')
tried('"\\u00')
tried('"abc')
tried('"abc\\')

tried("[1,]")
tried("[1 2]")
tried("[")
tried("[01]")
tried('{"a": 1,}')
tried("{'a': 1}")
tried('{"a" 1}')
tried('{"a": 1 "b": 2}')
tried("{")
tried('{"a":')
tried("")
tried("nul")
tried(" [1]  x")
tried("\u00a0[1]")
tried("-")
tried("[-0, -1.5e3, 1E2, NaN, Infinity, -Infinity, true, false, null]")

tried("[1.5, 2]", parse_float=str)
tried("[1.5, 2]", parse_int=lambda text: text * 2)
tried("[NaN, -Infinity]", parse_constant=lambda text: text)
tried('{"a": {"b": 1}}', object_hook=lambda found: sorted(found))
tried('{"a": 1, "a": 2}', object_pairs_hook=list)
tried('{"a": 1}', object_hook=len, object_pairs_hook=tuple)
try:
    json.loads("[1,\n  2,\n  x]")
except json.JSONDecodeError as error:
    print(error.msg, error.pos, error.lineno, error.colno, repr(error.doc))
