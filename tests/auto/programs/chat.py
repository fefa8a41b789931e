"""A chat room"""
import asyncio


async def listen(name, room):
    message = await room.get()
    print(f"{name}: {message}")


async def main():
    room = asyncio.Queue()
    guests = [asyncio.create_task(listen(n, room)) for n in ("Ann", "Bob")]
    await asyncio.sleep(1)
    await room.put("hello")
    await asyncio.sleep(1)
    await room.put("bye")
    await asyncio.gather(*guests)


asyncio.run(main())
