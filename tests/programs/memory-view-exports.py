# A bytearray keeps its size as long as somebody looks at it.
def resized(data):
    try:
        data.append(0)
        print("grown to", len(data))
    except BufferError as error:
        print(error)
data = bytearray(b"abc")
view = memoryview(data)
resized(data)
del view
resized(data)
def looks(data):
    view = memoryview(data)
    resized(data)
    return view[0]
looks(data)
resized(data)
print(bytes(memoryview(data)[1:3]))
resized(data)
kept = [memoryview(data)[at:] for at in range(3)]
resized(data)
kept.pop()
resized(data)
kept.clear()
resized(data)
view = memoryview(data)
part = view[1:]
view.release()
resized(data)
part.release()
resized(data)
for each in memoryview(data):
    pass
resized(data)
view = memoryview(data)
view = None
resized(data)
view = memoryview(data).toreadonly()
resized(data)
data[0] = 90
print(view[0])
view.release()
data *= 1
data *= 2
resized(data)
import asyncio
async def serve(reader, writer):
    data = await reader.readexactly(5)
    writer.write(memoryview(data)[1:])
    writer.writelines([memoryview(b"ab"), b"c"])
    await writer.drain()
    writer.close()
async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    buffer = bytearray(b"hello")
    view = memoryview(buffer)
    for start in range(0, 5, 2):
        writer.write(view[start:start + 2])
        await asyncio.sleep(0)
    view.release()
    buffer.clear()
    print(await reader.read())
    writer.close()
    server.close()
asyncio.run(main())
