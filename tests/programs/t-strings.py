# t-strings and string.templatelib: what they are made of, by hand and as written, when values and specifications are evaluated, awaits inside, and what fails.
import asyncio
from string.templatelib import Interpolation, Template, convert

x, w = 5, 4


def tried(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


t = t"a{x}b{x!r:>{w}}c" t"{x = }"
print(t, repr(t) == str(t))
print(t.strings, t.interpolations, t.values)
for part in t:
    print(type(part), part)
print(list(t"{x}{w}"), t"".strings, list(t""), Template().strings, Template("a").interpolations)
it = iter(t"a{x}b")
print(type(it), next(it), next(it), next(it), next(it, "end"), iter(it) is it)
i = t.interpolations[1]
print(i.value, i.expression, i.conversion, i.format_spec, i.__match_args__)
print(Template, Template.__module__, Template.__qualname__, Interpolation[int])

print(t"a" + t"{x}b", (t"x" + t"y").strings, Template(*t"a{x}"))
tried(lambda: t"a" + "b")
tried(lambda: "b" + t"a")
tried(lambda: Template("a", "b", Interpolation(1, "one"), Interpolation(2), "c"))
tried(lambda: Template(1))
tried(lambda: Template(None))
tried(lambda: Template("a", x=1))
tried(lambda: Interpolation())
tried(lambda: Interpolation(1, 2))
tried(lambda: Interpolation(1, "a", 2))
tried(lambda: Interpolation(1, "a", "z"))
tried(lambda: Interpolation(1, "a", "r", 3))
tried(lambda: Interpolation(1, conversion="s", format_spec=">3"))
for conversion in ["r", "s", "a", None, "q", 3]:
    tried(lambda: convert("é", conversion))
tried(lambda: setattr(t, "strings", 1))
tried(lambda: setattr(t, "values", 1))
tried(lambda: setattr(i, "value", 1))
tried(lambda: setattr(t, "other", 1))
tried(lambda: type("Sub", (Template,), {}))
tried(lambda: type("Sub", (Interpolation,), {}))
tried(lambda: t"{undefined}")
tried(lambda: t"{1 / 0}")
tried(lambda: t"{x}" == t"{x}")
tried(lambda: hash(t) == hash(t))
tried(lambda: f"{t!s:.12}")
tried(lambda: f"{t:>3}")
tried(lambda: len(t))
tried(lambda: t[0])
tried(lambda: next(iter(t"")))
print(bool(t""), not t"a", t"a" in [1])

print(t"{{}} {x} \n", rt"\n{x}", tr"\d{x}", T"{x}".values, t"\{1}", t"\x41\u0042")
print(t'''
{
x + 1
}
''')
print(t"{ x }".interpolations, t"{x!s }".interpolations, t"{x:{w}.{w}}".interpolations)
print(t"{x=!r:3}", t"{x=:3}", t"{1 + 2 = :>10} {3!r}")
print(t"{(lambda y: y * 2)(3)}".values, t"{f'{x}'}".values, t"{t'{x}'}".values, t"{1, 2}".values)


def said(value):
    print("said", value)
    return value


print(t"{said(1):{said('>3')}}{said(2)}".values)


def html(template):
    out = []
    for part in template:
        match part:
            case str():
                out.append(part)
            case Interpolation(value, expression, conversion, format_spec):
                text = format(convert(value, conversion), format_spec)
                out.append(text.replace("<", "&lt;") + f"<!-- {expression} -->")
    return "".join(out)


async def slow(value):
    await asyncio.sleep(1)
    return value


async def main():
    template = t"<b>{await slow('<i>')}</b>{await slow(2):>{await slow(5)}}{x!r}"
    print(html(template))
    print([t"{n}".values async for n in counting()])


async def counting():
    yield 1
    yield 2


def documented():
    t"not a docstring"


print(documented.__doc__)
asyncio.run(main())
