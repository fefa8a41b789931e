class Pause:
    def __await__(self):
        yield "paused"


async def work():
    await Pause()


for each in work().__await__():
    print(each)
driver = work().__await__()
print(next(driver))
print("left")
