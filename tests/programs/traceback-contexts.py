import asyncio
class CM:
    async def __aenter__(self): return self
    async def __aexit__(self, t, e, tb): return {}["missing"]
class CM2:
    def __enter__(self): return self
    def __exit__(self, t, e, tb): return [][1]
async def main():
    try:
        async with CM():
            raise ValueError("a")
    except KeyError as e:
        print(repr(e), repr(e.__context__))
    try:
        with CM2():
            int("q")
    except IndexError as e:
        print(repr(e), repr(e.__context__))
    try:
        try:
            await asyncio.sleep(0)
            1 / 0
        except ZeroDivisionError:
            await asyncio.sleep(0)
            {}["k"]
    except KeyError as e:
        print(repr(e), repr(e.__context__))
    try:
        try:
            1 / 0
        finally:
            await asyncio.sleep(0)
            None.foo
    except AttributeError as e:
        print(repr(e), repr(e.__context__))
asyncio.run(main())
try:
    1 / 0
except ZeroDivisionError:
    undefined_name
