# Patterns of fnmatch, and the regular expressions that they stand for.
import fnmatch
for p in ["*.txt", "a*b*c", "a?c", "[abc].py", "[!abc]*", "[]]", "[!]]", "[a-c]x", "[z-a]x", "[a-]", "[-a]", "[--0]", "[a&&b]", "[^a]", "[[a]", "**", "a**b", "[", "[a", "x[]", "x[!]", "a.b+c", "*[0-9]*.log", "", "?"]:
    print(p, fnmatch.translate(p), [n for n in ["a.txt", "abc", "a.py", "d.py", "]", "bx", "-", "a", "^", "[", "x[]", "ab", "aXb", "a.b+c", "f1.log", "", "zx"] if fnmatch.fnmatch(n, p)])
print(fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"), fnmatch.fnmatchcase("A.PY", "*.py"), fnmatch.filterfalse(["a.py", "b.txt"], "*.py"))
