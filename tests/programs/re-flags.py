# The flags of re are an enumeration.
import copy, pickle, re
print(repr(re.RegexFlag.MULTILINE), re.RegexFlag.I | re.M, re.RegexFlag(10), re.RegexFlag.IGNORECASE is re.I, isinstance(re.I, re.RegexFlag))
print(re.I.name, re.I.value, (re.I|re.M).value, re.I in (re.I|re.M), int(re.S), ~re.I, re.I & re.M, re.NOFLAG, re.RegexFlag(0), bool(re.NOFLAG))
print([f.name for f in re.RegexFlag], len(re.RegexFlag), re.RegexFlag['DOTALL'], re.RegexFlag.T if hasattr(re.RegexFlag, 'T') else None)
print(re.compile('a', re.I).flags, re.compile('a', re.I|re.X), type(re.I), re.I ^ re.I, re.I | 8, 8 | re.I, re.I == 2, hash(re.I) == hash(2))
print(re.RegexFlag.__members__.keys(), format(re.I), f'{re.I:>5}', str(re.I), '%d' % re.I)
print(list(re.I | re.M), re.A, re.L, re.U, re.RegexFlag.ASCII)
for f in (re.RegexFlag(3), re.I | 1, re.RegexFlag(512), re.RegexFlag(-1), ~re.RegexFlag(0), re.RegexFlag(1), -re.I, re.I + re.M, re.I * 2, +re.I, re.I < re.M, re.I | re.I, re.I - 1, re.I == re.RegexFlag.I):
    print(f, repr(f))
try: print(re.RegexFlag("x"))
except Exception as e: print(type(e), e)
for wrong in "x", None, 1.5:
    try: re.compile("a", wrong)
    except Exception as e: print(type(e), e)
print(re.compile(re.compile("a"), None), re.compile("a", True + 1))
print(copy.copy(re.I) is re.I, copy.deepcopy(re.I) is re.I, pickle.loads(pickle.dumps(re.I)) is re.I, {re.I: 1}[2])
print(re.I.real, re.I.bit_length(), re.I.conjugate(), (re.I|re.M).name, [x.name for x in re.I|re.S])
print(re.findall("a.b", "A\nb", re.RegexFlag.DOTALL | re.RegexFlag.I), re.sub("^x", "y", "x\nx", flags=re.RegexFlag.MULTILINE))
print(re.compile("x", 0).flags, repr(re.compile("x", re.A|re.I)), re.compile(b"x", re.I).flags, re.compile("(?im)x"))
match re.I:
    case re.RegexFlag.IGNORECASE: print("yes")
print("%s %r" % (re.I, re.I), "{:d}".format(re.I), f"{re.I|re.M:x}", str(re.RegexFlag), repr(re.RegexFlag), re.RegexFlag.__name__, re.RegexFlag.I.__class__.__mro__)
