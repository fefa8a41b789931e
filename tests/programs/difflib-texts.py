"""`difflib`: how two texts differ, how alike they are, and what is meant by a word."""
import asyncio
import difflib

OLD = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n".splitlines(keepends=True)
NEW = "one\ntwo and a half\nthree\nfive\nsix!\nseven\nseven b\neight\nten\n".splitlines(keepends=True)

print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("wheel", ["while", "wheat"], n=1, cutoff=0.3), difflib.get_close_matches("x", []))
matcher = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(matcher.get_matching_blocks(), matcher.find_longest_match(0, 5, 0, 4), matcher.find_longest_match())
print(matcher.get_opcodes(), round(matcher.ratio(), 3), round(matcher.quick_ratio(), 3), round(matcher.real_quick_ratio(), 3))
matcher.set_seqs("private Thread currentThread;", "private volatile Thread currentThread;")
matcher.set_seq1("private x")
matcher.set_seq2("private y")
print(matcher.ratio(), difflib.SequenceMatcher(lambda c: c == " ", "a b c", "abc").get_opcodes(), difflib.SequenceMatcher().ratio())
print("".join(difflib.unified_diff(OLD, NEW, "old.txt", "new.txt")))
print("".join(difflib.unified_diff(OLD, NEW, fromfile="a", tofile="b", fromfiledate="2024", tofiledate="2025", n=0)))
print("\n".join(difflib.unified_diff(["a", "b"], ["a", "c"], lineterm="")))
print("".join(difflib.context_diff(OLD, NEW, "old.txt", "new.txt", n=1)))
delta = list(difflib.ndiff(OLD, NEW))
print("".join(delta), "".join(difflib.restore(delta, 1)) == "".join(OLD), list(difflib.restore(delta, 2)) == NEW)
print("".join(difflib.Differ().compare(["emu\n", "ab\tc\n"], ["emo\n", "ab\td\n"])))
print(list(difflib.unified_diff(OLD, OLD)), list(difflib.diff_bytes(difflib.unified_diff, [b"a"], [b"b\xff"], b"x", b"y", lineterm=b"")))
print(list(difflib.SequenceMatcher(None, OLD, NEW).get_grouped_opcodes(1)), difflib.IS_LINE_JUNK(" # \n"), difflib.IS_CHARACTER_JUNK("\t"), difflib.Match(1, 2, 3))
print(difflib.SequenceMatcher(None, "x" * 300, "x" * 300).ratio(), difflib.SequenceMatcher(None, "x" * 300, "x" * 300, autojunk=False).ratio())
for wrong in (
    lambda: difflib.get_close_matches("a", ["a"], n=0), lambda: difflib.get_close_matches("a", ["a"], cutoff=2), lambda: list(difflib.restore([], 3)),
    lambda: list(difflib.unified_diff([1], [2])), lambda: list(difflib.unified_diff("a", "b", b"x")), lambda: difflib.SequenceMatcher(None, [[]], [[]]), lambda: difflib.get_close_matches(1, ["a"]),
    lambda: list(difflib.diff_bytes(difflib.unified_diff, ["a"], [b"b"])), lambda: difflib.Differ(1).compare("a", 2),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    pairs = [("kitten", "sitting"), ("flaw", "lawn"), ("same", "same")]
    print(await asyncio.gather(*(asyncio.to_thread(lambda a, b: difflib.SequenceMatcher(None, a, b).ratio(), *pair) for pair in pairs)))


asyncio.run(main())
