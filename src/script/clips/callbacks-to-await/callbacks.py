from asyncio import new_event_loop

def boil():
    print("boil")
    loop.call_later(1, brew)
def brew():
    print("brew")
    loop.call_later(1, pour)
def pour():
    print("pour")
    loop.stop()

loop = new_event_loop()
loop.call_soon(boil)
loop.run_forever()
