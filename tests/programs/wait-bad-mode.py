import asyncio


async def main():
    try:
        await asyncio.wait([asyncio.create_task(asyncio.sleep(0))], return_when="SOON")
    except ValueError as error:
        print(error)


asyncio.run(main())
