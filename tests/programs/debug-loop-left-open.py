# Nobody closes these loops: they are closed as they are freed at the end, and the one in debug mode says so.
import asyncio
import logging
import sys

logging.basicConfig(level=logging.DEBUG, stream=sys.stderr, format='%(levelname)s %(message)s')


async def main():
    await asyncio.sleep(0)


quiet, debugged, closed = asyncio.new_event_loop(), asyncio.new_event_loop(), asyncio.new_event_loop()
for loop in debugged, closed:
    loop.set_debug(True)
for loop in quiet, debugged, closed:
    loop.run_until_complete(main())
closed.close()
print('end')
