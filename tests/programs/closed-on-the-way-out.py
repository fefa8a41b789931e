import asyncio
import traceback
class Connection:
    def __init__(self, who):
        self.who, self.open = who, False
    async def __aenter__(self):
        return self
    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(1)
async def part1():
    try:
        async with Connection("cy") as one, Connection("hal"):
            raise ValueError("inside")
    except (asyncio.CancelledError, Exception) as error:
        print(traceback.format_exc())
async def main():
    parts = [asyncio.create_task(part1(), name="part1")]
loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    loop.close()
