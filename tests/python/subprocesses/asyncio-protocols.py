import asyncio
import sys


class Watching(asyncio.SubprocessProtocol):
    def __init__(self, done):
        self.done, self.output = done, bytearray()

    def connection_made(self, transport):
        self.transport = transport
        print("made", type(transport).__name__, transport.get_returncode(), transport.is_closing())

    def pipe_data_received(self, fd, data):
        print("data", fd, data)
        self.output.extend(data)

    def pipe_connection_lost(self, fd, exc):
        print("lost", fd, exc)

    def connection_lost(self, exc):
        print("closed", exc)
        self.done.set_result(bytes(self.output))


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    code = "import time\nprint('x', flush=True)\ntime.sleep(0.5)\nprint('y')"
    transport, protocol = await loop.subprocess_exec(
        lambda: Watching(done), sys.executable, "-c", code, stdin=None, stderr=None
    )
    print(await done, transport.get_returncode())
    transport.close()

    done = loop.create_future()
    transport, protocol = await loop.subprocess_shell(lambda: Watching(done), "cat", stderr=None)
    stdin = transport.get_pipe_transport(0)
    stdin.write(b"written\n")
    stdin.write_eof()
    print(await done, transport.get_pipe_transport(2), stdin.is_closing(), stdin.get_write_buffer_size())
    try:
        transport.kill()
    except ProcessLookupError:
        print("no process any more")


asyncio.run(main())
