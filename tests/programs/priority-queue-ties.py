import asyncio


class Job:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority


async def main():
    queue = asyncio.PriorityQueue()
    for index, name in enumerate("abcdefghijklmnopqrst"):
        queue.put_nowait(Job(index * 7 % 4, name))
    while not queue.empty():
        job = await queue.get()
        print(job.priority, job.name)


asyncio.run(main())
