"""A future whose callbacks nobody can run any more has none left: its loop is closed."""
import asyncio

loop = asyncio.new_event_loop()
futures = [loop.create_future() for _ in range(3)]
for future in futures:
    future.add_done_callback(print)
    future.add_done_callback(repr)
loop.close()
for future, how, args in zip(futures, ["cancel", "set_result", "set_exception"], [(), (1,), (KeyError("key"),)]):
    try:
        getattr(future, how)(*args)
    except RuntimeError as error:
        print(how, error)
    print(future, future.remove_done_callback(repr))
futures[2].exception()
