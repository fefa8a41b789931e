import asyncio


limit = asyncio.Timeout(1)
print(limit)
try:
    limit.reschedule(2)
except RuntimeError as error:
    print(error)
