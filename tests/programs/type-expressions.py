import collections

for f in [lambda: int | None, lambda: int | str | int, lambda: list[int], lambda: dict[str, list[int]], lambda: tuple[int, ...], lambda: (int | str) == (str | int),
  lambda: (int | None).__args__, lambda: list[int].__origin__, lambda: list[int].__args__, lambda: list[int] == list[int], lambda: list[int] | None, lambda: int | list[str], lambda: type(int|str), lambda: type(list[int]),
  lambda: list[int](), lambda: list[int]("ab"), lambda: isinstance(1, int | None), lambda: isinstance([], list[int]), lambda: issubclass(int, int | str), lambda: hash(int|str)==hash(str|int), lambda: int | 3, lambda: type[int],
  lambda: list["Foo"], lambda: None | int, lambda: dict[str, int].fromkeys("a"), lambda: list[int].append, lambda: collections.OrderedDict[str, int], lambda: collections.deque[int], lambda: int | "x"]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class A(list[int]): pass
print(A.__mro__, A((1,2)), A.__orig_bases__)
