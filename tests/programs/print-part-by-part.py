# What an object says of itself may print something or fail: print() has written by then what stands before it.
import sys, asyncio
class A:
    def __str__(self):
        print("in str")
        return "A"
class B:
    def __str__(self): raise ValueError("no")
print("x", A(), "y", A())
try: print("a", B(), "c")
except ValueError as e: print("|", e)
print("p", A(), sep="-", end="!\n", file=sys.stderr)
async def main():
    print(1, A(), [A()])
asyncio.run(main())
