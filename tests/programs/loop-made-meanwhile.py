# asyncio.run and Runner.run hold their coroutine while the loop is made, whatever the program does meanwhile
import asyncio
import copy
import logging


class Copier(logging.Handler):
    def prepare(self, record):
        record = copy.copy(record)
        record.message = record.msg = self.format(record)
        return record

    def emit(self, record):
        print('logged', self.prepare(record).msg)


def factory():
    made = copy.copy(Copier())
    made = None
    return asyncio.new_event_loop()


async def main(name):
    await asyncio.sleep(1)
    print('main', name)


logger = logging.getLogger('asyncio')
handler = Copier()
logger.addHandler(handler)
logger.setLevel(logging.DEBUG)

asyncio.run(main('run'))
asyncio.Runner().run(main('runner'))
with asyncio.Runner() as runner:
    runner.run(main('with'))
logger.removeHandler(handler)
asyncio.run(main('factory'), loop_factory=factory)
asyncio.Runner(loop_factory=factory).run(main('runner and factory'))
print('end')
