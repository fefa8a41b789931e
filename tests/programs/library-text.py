import io
import statistics
import textwrap

TEXT = (
    "The quick-witted event loop -- single-threaded as ever--runs one callback at a time. It never pre-empts!  "
    "A 2020-01-01 date stays whole,\tand averyveryverylongwordthatfitsnowhere is broken. So is a-b-cc-dd-eeee.\nEnd."
)
for width in 1, 5, 10, 17, 24, 40, 70, 200:
    print(textwrap.wrap(TEXT, width))
print(textwrap.fill(TEXT, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap(TEXT, 20, break_long_words=False))
print(textwrap.wrap(TEXT, 20, break_on_hyphens=False))
print(textwrap.wrap(TEXT, 33, drop_whitespace=False, fix_sentence_endings=True))
print(textwrap.wrap(TEXT, 20, replace_whitespace=False, expand_tabs=False))
print(textwrap.wrap("a" * 30 + "-" + "b" * 30, 20), textwrap.wrap("", 5), textwrap.wrap("   ", 5))
for lines in 1, 2, 3:
    for width in 8, 12, 20:
        print(textwrap.wrap(TEXT, width, max_lines=lines), textwrap.wrap(TEXT, width, max_lines=lines, placeholder="…"))
for width in 5, 6, 10, 12, 18, 60:
    print(repr(textwrap.shorten("Hello   world, how\nare you", width)))
for bad in {"width": 0}, {"width": 3, "max_lines": 1}:
    try:
        print(textwrap.wrap(TEXT, **bad))
    except ValueError as error:
        print(error)
print(repr(textwrap.dedent("    a\n      b\n   \n\tc\n    d")), repr(textwrap.dedent("  a\n  \n   b\n")))
print(repr(textwrap.indent("a\n\n b\n", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)))

for data in [1, 2, 3, 4], [1, 2, 3], [0.1, 0.2, 0.3], [1.5, 2, 7], [0.1] * 10, [3], [], [10**20, 1, -(10**20)], [True, False], [1e-300, 2e-300]:
    for name in "mean fmean median median_low median_high mode multimode variance pvariance stdev pstdev".split():
        try:
            print(name, getattr(statistics, name)(data))
        except statistics.StatisticsError as error:
            print(name, error)
print(statistics.stdev([2.5, 3.25, 5.5, 11.25, 11.75]), statistics.mean(x / 7 for x in range(100)), statistics.mode("abracadabra"))

out = io.StringIO("one\ntwo\nthree")
print(out.read(2), repr(out.readline()), out.tell(), list(out), repr(out.read()))
print(out.seek(0), out.write("ONE"), out.getvalue(), out.seek(0, 2), out.tell(), out.truncate(5), repr(out.getvalue()))
print("x", 1, file=out, sep="-")
print(repr(out.getvalue()), out.closed, out.isatty(), out.readable())
out.seek(0)
print(out.readlines(), out.readlines(), out.seek(1), out.readline(2))
with io.StringIO() as buffer:
    buffer.writelines(["a", "b"])
    print(buffer.getvalue(), repr(buffer.read()))
for call in buffer.getvalue, lambda: out.write(1), lambda: out.seek(-1), lambda: out.seek(2, 1), lambda: io.StringIO(3):
    try:
        call()
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
