import asyncio
from collections import defaultdict


class Bus:
    def __init__(self):
        self.subscribers = defaultdict(list)

    def subscribe(self, topic):
        queue = asyncio.Queue()
        self.subscribers[topic].append(queue)
        return queue

    async def publish(self, topic, message):
        for queue in self.subscribers[topic]:
            await queue.put(message)


async def listener(bus, name):
    queue = bus.subscribe("news")
    for _ in range(2):
        print(name, await queue.get())


async def main():
    bus = Bus()
    tasks = [asyncio.create_task(listener(bus, n)) for n in "ab"]
    await asyncio.sleep(0)
    for message in ("one", "two"):
        await bus.publish("news", message)
        await asyncio.sleep(1)
    await asyncio.gather(*tasks)


asyncio.run(main())
