import asyncio
import logging


class H:
    def __init__(self, n): self.n = n
    def __length_hint__(self):
        print("hint"); return self.n
    def __iter__(self): return iter([1])


class L(H):
    def __len__(self):
        print("len"); return self.n


async def main():
    for cls in H, L:
        for n in 0, 3, -1, 2**63, 2**64, "a", NotImplemented, 1.0, True, None, -2**70:
            for f in list, bytes, bytearray, sorted, lambda a: [*a], lambda a: (*a,), lambda a: [0].extend(a):
                try: print(n, f(cls(n)))
                except Exception as e: print(n, repr(e))
            if cls is L:
                try: print(reversed(cls(n)))
                except Exception as e: print(n, repr(e))


try:
    logging.getLogger("app").getChild(5)
except TypeError as error:
    print(error)
asyncio.run(main())
