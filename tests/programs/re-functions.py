import re

text = "The rain in Spain stays mainly in the plain. 2 + 2 = 4; 12 eggs"

m = re.search(r"(?P<first>\w)(?P<rest>ain)", text)
print(m, m.start(), m.end("rest"), m.span(1), m["first"], m[2], m.group("first", "rest", 0))
print(m.string is text, m.re.pattern, m.pos, m.endpos, m.expand(r"\2-\g<first>-\g<0>\n"))
print(re.match(r"(a)(b)?(c)?", "ab").groups("none"), re.match(r"(?P<x>a)(?P<y>b)?", "a").groupdict("none"))
for wrong in (3, "nobody"):
    try:
        m.group(wrong)
    except IndexError as error:
        print(error)
print(bool(re.match("x", "y")), re.match("x", "y"))

print(re.findall(r"\b\w*ain\b", text), re.findall(r"(\w)(ain)", text), re.findall("a(i)n", text))
print([w.group() for w in re.finditer(r"\d+", text)])
print(re.split(r"\W+", text), re.split(r"(\s)", "a b\tc"), re.split(",", "a,b,c", maxsplit=1))
print(re.split(r"x*", "axbc"), re.split(r"\b", "a b"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), text))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world foo bar", count=1))
print(re.sub(r"(?P<a>x)", r"[\g<a>\g<1>]", "axb"), re.sub("x*", "-", "abxd"), re.sub("", "-", "ab"))
print(re.subn("a", "b", "banana", 2), re.sub("a", r"\\", "banana"), re.sub("(a)|b", r"[\1]", "ab"))
print(re.escape("a.b*c [x] (1+1) #~ é_-"), re.escape("https://x.y/?q=1&r=2"))
print(re.sub(r"[aeiou]", "", "Programming", flags=re.IGNORECASE))
print(re.findall(r"^\w+", "one\ntwo\nthree", re.M), re.findall(r"^\w+", "one\ntwo"))
print(re.fullmatch(r"[0-9a-f]{8}", "deadbeef") is not None)
p = re.compile(r"o", re.I | re.M)
print(p, p.pattern, p.groups, dict(p.groupindex), p.match("dog", 1), p.search("dog", 2), p.findall("oOo", 1, 2))
print(re.compile(p) is p, p == re.compile("o", re.I | re.M), isinstance(p, re.Pattern), isinstance(m, re.Match))
print(re.I, re.I | re.X, re.IGNORECASE == 2, type(p.flags), p.flags)
print(re.compile("(?i)x(?P<n>y)"), re.compile("x", re.ASCII).flags, re.compile("x").flags, re.compile("(?ms)x").flags)
for bad in ("\\2", "\\g<x>", "\\g<5>", "\\q", "\\g<", "\\g"):
    try:
        print(re.sub("(a)", bad, "a"))
    except (re.error, IndexError) as error:
        print(type(error).__name__, error)
try:
    re.match("a", 5)
except TypeError as error:
    print(error)

TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:\.\d*)?)   # an integer or a decimal
  | (?P<name>[A-Za-z_]\w*)
  | (?P<op>[-+*/=()])
  | (?P<space>\s+)
  | (?P<other>.)
    """,
    re.VERBOSE,
)
print([(m.lastgroup, m.group()) for m in TOKEN.finditer("total = 3.5*(x1 - 20)%") if m.lastgroup != "space"])

log = "2025-01-01 12:00:05,123 ERROR [worker-3] timeout after 5.0s url=https://example.com/a?b=c"
print(re.match(r"(\S+ \S+),(\d+) (?P<level>\w+) \[(?P<who>[^]]+)\] (.*?) url=(\S+)$", log).groups())
print(re.match(r".*", "x" * 100000).end(), len(re.findall("(?:ab)*", "ab" * 20000)))
if match := re.search(r"(\d+)(?:\.(\d+))?s", log):
    print(match.groups(), match.lastindex)

for cls in (re.Pattern, re.Match):
    for action in (cls, lambda: cls("a", flags=0), lambda: cls.__new__(cls), lambda: type("Own", (cls,), {})):
        try:
            action()
        except TypeError as error:
            print(error)
