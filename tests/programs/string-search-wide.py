"""Where `str` finds a text among characters beyond 16 bits, and between two places."""
import re

TEXTS = "😀😀ab😀", "ab😀", "ab", "", "a😀b" * 3
for text in TEXTS:
    for sub in ("😀", "a", "b😀", ""):
        for span in ((), (1,), (2,), (0, 1), (1, 3), (-2,), (-3, -1), (3, 2), (9,), (None, 2)):
            print(text, sub, span, text.find(sub, *span), text.rfind(sub, *span), text.count(sub, *span), text.startswith(sub, *span), text.endswith(sub, *span))
PAGE = "é😀<a href='x'>one</a> " * 40
LINK = re.compile("<(/?)(a)")
at, found = 0, []
while match := LINK.search(PAGE, at):
    at = match.end()
    found.append((match.start(), re.sub("a", "b", match[0]), PAGE.find(">", at)))
print(len(found), found[:3], found[-1], LINK.match(PAGE, 2).span(), LINK.search(PAGE.encode().decode()).span())
