import asyncio

async def work(n):
    print("never", n)

async def helper():
    held = work(1)
    print("helper ends")

async def main():
    await helper()
    work(2)
    a = work(3)
    a = None
    print("end of main")
    b = work(4)

asyncio.run(main())
c = work(5)
print("end")
