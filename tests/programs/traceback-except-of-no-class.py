# "except" with what is no class of exceptions: the whole handler is shown.
import asyncio
def a():
    try:
        1 / 0
    except asyncio as e:
        print(1)
import traceback
try: a()
except TypeError: traceback.print_exc()
def b():
    try:
        1 / 0
    except (ValueError, 5):
        print(1)
        print(2)
        print(3)
        print(4)
try: b()
except TypeError: traceback.print_exc()
def c():
    try: 1 / 0
    except "ZeroDivisionError": pass
try: c()
except TypeError: traceback.print_exc()
def d():
    try: 1 / 0
    except nothing: pass
try: d()
except NameError: traceback.print_exc()
def f():
    try: 1 / 0
    except* 5:
        pass
        pass
try: f()
except TypeError: traceback.print_exc()
def f():
    try: 1 / 0
    except* ExceptionGroup as e:
        pass
        print(e)
try: f()
except TypeError: traceback.print_exc()
async def main():
    try:
        await asyncio.sleep(1)
        1 / 0
    except asyncio.sleep(1) as e:
        await asyncio.sleep(1)
        print("x")
asyncio.run(main())
