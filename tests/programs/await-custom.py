import asyncio


class Pause:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        for i in range(self.n):
            print("pause", i)
            yield
        return "rested"


async def main():
    print(await Pause(2))


asyncio.run(main())
