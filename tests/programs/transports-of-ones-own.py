import asyncio


class Wire(asyncio.Transport):
    """Keeps what it is given."""

    def __init__(self, protocol):
        super().__init__(extra={"peername": ("10.0.0.7", 4000)})
        self.sent = []
        self.closing = False
        self.protocol = protocol

    def write(self, data):
        self.sent.append(bytes(data))

    def is_closing(self):
        return self.closing

    def close(self):
        if not self.closing:
            self.closing = True
            asyncio.get_running_loop().call_soon(self.protocol.connection_lost, None)


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        print("from", transport.get_extra_info("peername"), transport.get_extra_info("socket", "no socket"))
        self.transport = transport

    def data_received(self, data):
        self.transport.writelines([b"> ", data])

    def connection_lost(self, error):
        print("lost", error)


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except (NotImplementedError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)


async def main():
    echo = Echo()
    wire = Wire(echo)
    echo.connection_made(wire)
    echo.data_received(b"hello")
    print(wire.sent, wire.is_closing(), isinstance(wire, asyncio.BaseTransport))
    wire.close()
    wire.close()
    await asyncio.sleep(0)
    for name in ("get_protocol", "abort", "pause_reading", "is_reading", "can_write_eof", "get_write_buffer_size"):
        attempt(getattr(wire, name))
    attempt(wire.set_write_buffer_limits, high=1, low=2)


asyncio.run(main())

bare = asyncio.DatagramTransport({"sockname": "here"})
print(bare.get_extra_info("sockname"), bare.get_extra_info("peername"))
attempt(bare.sendto, b"x", addr=None)
attempt(bare.sendto)
attempt(asyncio.SubprocessTransport().get_pid)
attempt(asyncio.SubprocessTransport().send_signal, 9)
attempt(asyncio.WriteTransport().writelines, [b"a"])
print(asyncio.Transport.__mro__)
