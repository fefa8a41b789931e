from asyncio import new_event_loop

def boil(tea):
    print("boil", tea)
    loop.call_later(1, brew, tea)
def brew(tea):
    print("brew", tea)
    loop.call_later(1, pour, tea)
def pour(tea):
    print("pour", tea)
    loop.stop()

loop = new_event_loop()
loop.call_soon(boil, "green")
loop.run_forever()
