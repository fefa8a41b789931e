import re

CASES = [
    # pattern, texts
    (r"a*b+c?", ["aabbc", "b", "ac", ""]),
    (r"(a|ab)(c|bcd)(d*)", ["abcd", "acd"]),
    (r"(\w+)\s+(\w+)", ["hello world", "one", "ein  zwei drei"]),
    (r"^\d{3}-\d{4}$", ["555-1234", "555-1234\n", "5555-1234"]),
    (r"(?P<year>\d{4})-(?P<month>\d\d)", ["on 2025-01-31", "25-1"]),
    (r"<.*>", ["<a><b>"]),
    (r"<.*?>", ["<a><b>"]),
    (r"<.+?>x", ["<a><b>x"]),
    (r"a{2,3}", ["aaaa", "a"]),
    (r"a{2,3}?", ["aaaa"]),
    (r"a{,2}b", ["aaab"]),
    (r"a{x}", ["a{x}"]),
    (r"(a*)*", ["aaa", "b"]),
    (r"(a*)+", ["aaa", "b"]),
    (r"(a|b)*?c", ["ababc"]),
    (r"(?:ab)+", ["ababa"]),
    (r"(?:a|b){2,3}c", ["abac", "ac"]),
    (r"(a)|b", ["b", "a"]),
    (r"((a)(b))", ["ab"]),
    (r"(\w)\1", ["hello", "abc"]),
    (r"(?P<q>['\"]).*?(?P=q)", ["say 'hi' \"ho\"", "no"]),
    (r"foo(?=bar)", ["foobar", "foobaz"]),
    (r"foo(?!bar)", ["foobar", "foobaz"]),
    (r"(?<=\$)\d+", ["cost $42", "cost 42"]),
    (r"(?<!\$)\b\d+", ["cost $42 or 17"]),
    (r"(?=(\w+))\1:", ["abc:"]),
    (r"(?>a+)ab", ["aaab"]),
    (r"a++b", ["aaab"]),
    (r"a*+a", ["aaa"]),
    (r"(?:ab)?+ab", ["ab", "abab"]),
    (r"(<)?\w+(?(1)>|$)", ["<a>", "a", "<a"]),
    (r"[^\d\s]+", ["12 ab 34"]),
    (r"[]a-c-]+", ["x]b-c"]),
    (r"[\w.+-]+@[\w-]+\.[\w.]+", ["mail to a.b+c@example.org now"]),
    (r"\bcat\b", ["a cat sat", "concat"]),
    (r"\Bcat", ["a cat", "concat"]),
    (r"\Aone|two\Z", ["one two", "two one"]),
    (r"\x41\u0042\103\t?", ["ABC"]),
    (r"a.c", ["abc", "a\nc"]),
    (r"(?s)a.c", ["a\nc"]),
    (r"(?i)straße|ÉTÉ", ["STRAße", "été"]),
    (r"(?i:AB)c", ["abc", "abC"]),
    (r"(?im)^b$", ["a\nB\nc"]),
    (r"(?x) a  b # comment" + "\n c", ["abc"]),
    (r"(?a)\w+", ["naïve"]),
    (r"\w+", ["naïve", "日本語 text"]),
    (r"\d+", ["٣٤ 12"]),
    (r"", ["", "a"]),
    (r"|a", ["a"]),
    (r"x*", ["axb"]),
    (r"(?:)", ["a"]),
    (r"(?#comment)a", ["ba"]),
    (r".(😀+).", ["a😀😀b"]),
    (r"(a(?:b(c))?)+", ["abca"]),
    (r"(?:(a)|b)*", ["ab"]),
    (r"\.\*\\", ["x.*\\"]),
]


def told(match):
    return match and (match.span(), match.group(), match.groups(), match.groupdict(), match.lastindex, match.lastgroup)


for pattern, texts in CASES:
    compiled = re.compile(pattern)
    for text in texts:
        print(repr(pattern), repr(text))
        print("  search   ", told(compiled.search(text)))
        print("  match    ", told(compiled.match(text)))
        print("  fullmatch", told(compiled.fullmatch(text)))
        print("  findall  ", compiled.findall(text))
        print("  spans    ", [m.span() for m in compiled.finditer(text)])
        print("  split    ", compiled.split(text))
        print("  sub      ", compiled.subn("<\\g<0>>", text))

BAD = [
    "*a", "a**", "a+*", "(", "(a", "a)", "[a", "[z-a]", "\\", "\\q", "[\\q]", "(?P<1a>x)", "(?P<a>x)(?P<a>y)",
    "\\2", "(a)\\2", "(a\\1)", "(?P=no)", "(?<=a+)b", "a{3,2}", "(?Zx)", "(?P>x)", "^*", "(?<a)", "\\x1", "(?", "(?P<a", "a\n(",
    "x(?i)y", "(?(2)a)", "(?#x", "[a-\\d]",
]
for pattern in BAD:
    try:
        re.compile(pattern)
        print(repr(pattern), "compiles")
    except re.error as error:
        print(repr(pattern), "->", error, error.pos, error.msg)
print(re.compile("(?P<a>x)(?P<b>y)").groupindex)
