import asyncio

def handler(loop, context):
    print("handler:", context["message"], repr(context["exception"]), context["future"].get_name(), sorted(context))

async def fail():
    raise ValueError("lost")

async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(fail(), name="job")
    await asyncio.sleep(0)
    print("one turn")
    await asyncio.sleep(0)
    print("end of main")

asyncio.run(main())
