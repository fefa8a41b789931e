# Messages of attrs that tasks hand on, as "mayhem" has them.
import asyncio
import attr
from attrs import define, field, validators
@attr.s
class Message:
    instance_name = attr.ib()
    message_id = attr.ib(repr=False)
    hostname = attr.ib(repr=False, init=False)
    extended = attr.ib(repr=False, default=0)
    def __attrs_post_init__(self):
        self.hostname = f"{self.instance_name}.example.net"
@define
class Worker:
    number: int = field(validator=validators.instance_of(int))
    queue: asyncio.Queue = field(factory=asyncio.Queue, repr=False)
    done: list[Message] = field(factory=list, init=False)
    async def run(self):
        while (message := await self.queue.get()) is not None:
            await asyncio.sleep(self.number)
            message.extended += 1
            self.done.append(message)
        return self
async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(Worker(number, queue).run()) for number in (1, 2)]
    for number in range(5):
        queue.put_nowait(Message(f"cattle-{number}", message_id=number))
    for _ in workers:
        queue.put_nowait(None)
    for worker in await asyncio.gather(*workers):
        print(worker, [(each.hostname, each.extended) for each in worker.done])
    try:
        Worker("three")
    except TypeError as error:
        print(error.args[0], error.args[1].name, error.args[2:])
asyncio.run(main())
