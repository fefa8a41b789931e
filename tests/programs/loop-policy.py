import asyncio


class Noted(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        loop = super().new_event_loop()
        print("a loop", loop.get_debug())
        return loop


async def main():
    print(type(asyncio.get_event_loop_policy()).__name__)


asyncio.run(main())
asyncio.set_event_loop_policy(Noted())
asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.get_event_loop_policy().set_event_loop(loop)
print(asyncio.get_event_loop_policy().get_event_loop() is loop)
loop.run_until_complete(main())
loop.close()
asyncio.set_event_loop_policy(None)
asyncio.run(main())
try:
    asyncio.set_event_loop_policy("mine")
except TypeError as error:
    print(error)
for name in ("WindowsSelectorEventLoopPolicy", "WindowsProactorEventLoopPolicy"):
    try:
        getattr(asyncio, name)
    except AttributeError as error:
        print(error)
