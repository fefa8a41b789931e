import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    left.setblocking(False)
    right.setblocking(False)
    done = loop.create_future()

    def read():
        print(left.recv(10))
        print(loop.remove_reader(left.fileno()))
        done.set_result("read")

    loop.add_reader(left.fileno(), read)
    loop.call_later(0.1, right.send, b"hi")
    print(await done, loop.remove_reader(left), loop.remove_reader(right.fileno()))
    room = loop.create_future()
    loop.add_writer(right.fileno(), room.set_result, "room")
    print(await room, loop.remove_writer(right.fileno()))
    left.close()
    right.close()


asyncio.run(main())

# A loop that is closed watches nobody.
loop = asyncio.new_event_loop()
listener = socket.create_server(("127.0.0.1", 0))
listener.setblocking(False)
waiting = loop.create_task(loop.sock_accept(listener))
loop.run_until_complete(asyncio.sleep(0.1))
loop.close()
listener.close()
print("closed", waiting.done(), listener.fileno())
waiting._log_destroy_pending = False
