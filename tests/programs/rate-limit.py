import asyncio
import time


class Limiter:
    def __init__(self, rate):
        self.interval = 1 / rate
        self.next = 0.0
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        async with self.lock:
            now = time.monotonic()
            if now < self.next:
                await asyncio.sleep(self.next - now)
            self.next = max(now, self.next) + self.interval

    async def __aexit__(self, *exc):
        return False


async def call(limiter, n):
    async with limiter:
        print(n, round(time.monotonic(), 2))


async def main():
    limiter = Limiter(4)
    await asyncio.gather(*[call(limiter, n) for n in range(6)])


asyncio.run(main())
