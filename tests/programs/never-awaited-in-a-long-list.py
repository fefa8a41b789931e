# A list that is freed may hold more than a call of the engine takes arguments.
async def f():
    pass


x = [f()] + [None] * 300_000
x = [0]
print("gone")
x = [f()] + [None] * 300_000
print("at the end")
