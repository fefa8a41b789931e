import asyncio
import socket
import threading
import time
import urllib.error
import urllib.request


def serve(answer, host="127.0.0.1"):
    listening = socket.create_server((host, 0))

    def go():
        connection, _ = listening.accept()
        asked = connection.recv(10000).decode().replace(f":{listening.getsockname()[1]}", "")
        print([line for line in asked.split("\r\n") if not line.startswith("User-Agent: Python-urllib/")])
        connection.sendall(answer)
        connection.close()
        listening.close()

    threading.Thread(target=go).start()
    return f"http://127.0.0.1:{listening.getsockname()[1]}"


def show(url, **more):
    with urllib.request.urlopen(url, **more) as answer:
        print(answer.status, answer.reason, answer.version, answer.getheaders(), answer.getheader("Content-Type"))
        print(answer.length, answer.read(2), answer.length, answer.read(), answer.read(), answer.closed)
    print(answer.closed)


show(serve(b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\nContent-Type: text/html\r\n\r\nabcd") + "/x?y=1#z")
show(serve(b"HTTP/1.1 200 OK\n\nhello", "0.0.0.0").replace("127.0.0.1", "localhost"))
show(serve(b"HTTP/1.1 200\r\n\r\n"), data=b"a=1")
request = urllib.request.Request(
    serve(b"HTTP/1.1 204 No Content\r\n\r\n") + "/p", data=b"{}", method="PUT",
    headers={"Content-Type": "application/json", "X-a-b": "1", "User-agent": "me"})
show(request)
try:
    urllib.request.urlopen(serve(b"HTTP/1.1 404 Not Found\r\nX: 1\r\n\r\nnothing"))
except urllib.error.HTTPError as error:
    print(error.code, error.reason, error.headers["x"], error.read())
try:
    urllib.request.urlopen("http://127.0.0.1:1", data="text")
except TypeError as error:
    print(error)


async def answer(reader, writer):
    while (line := await reader.readline()).strip():
        if line.startswith(b"GET"):
            print(line)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
    for number in range(3):
        await asyncio.sleep(0.1)
        writer.write(f"line {number}\n".encode())
    writer.close()


def browse(url):
    start = time.monotonic()
    with urllib.request.urlopen(url) as lines:
        for line in lines:
            print(line, f"{time.monotonic() - start:.1f}")
    try:
        urllib.request.urlopen(url, timeout=0.05).read()
    except TimeoutError as error:
        print(repr(error))


async def main():
    async with await asyncio.start_server(answer, port=8888) as server:
        await asyncio.to_thread(browse, "http://127.0.0.1:8888/")
        server.close()


asyncio.run(main())
