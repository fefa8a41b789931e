import asyncio


def handler(loop, context):
    print("handler:", context["message"], repr(context["exception"]))


def broken():
    raise ValueError("callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(broken)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "by hand"})


asyncio.run(main())
