# `__del__` at the end of the interpreter, where the module's names are still there.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, helper())
def helper(): return "h"
l = [A(i) for i in range(3)]
d = {k: A(k) for k in "ab"}
t = (A("t1"), A("t2"))
class Node:
    def __init__(self): self.a = A("in node")
n = Node()
m = [Node(), Node()]
import asyncio
async def main():
    x = A("main")
    global g
    g = A("from main")
    await asyncio.sleep(0)
asyncio.run(main())
print("end")
