import asyncio, sys
async def inner():
    await asyncio.sleep(1)
async def work(n):
    await inner()
    return n
async def bad():
    await asyncio.sleep(0.1)
    raise ValueError('no')
async def main():
    t = asyncio.create_task(work(1), name='w')
    print(t.get_stack())
    t.print_stack(file=sys.stdout)
    await asyncio.sleep(0)
    t.print_stack(file=sys.stdout)
    t.print_stack()
    st = t.get_stack(limit=1)
    print(len(st), st[0].f_lineno, st[0].f_code.co_name)
    b = asyncio.create_task(bad(), name='b')
    await asyncio.wait([b])
    b.print_stack(file=sys.stdout)
    print([f.f_lineno for f in b.get_stack()])
    await t
    t.print_stack(file=sys.stdout)
    print(t.get_stack())
    c = inner(); print(c.cr_frame.f_lineno); c.close(); print(c.cr_frame)
asyncio.run(main())
