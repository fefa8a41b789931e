import socket
import socketserver
import threading
import time


class Echo(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


class Greet(socketserver.BaseRequestHandler):
    def setup(self):
        print("setup", self.client_address[0], threading.current_thread().name)

    def handle(self):
        while data := self.request.recv(1024):
            if data == b"fail":
                raise ValueError("no")
            self.request.sendall(b"hello " + data)

    def finish(self):
        print("finish")


class Packets(socketserver.DatagramRequestHandler):
    def handle(self):
        print(self.rfile.read())
        self.wfile.write(b"got it")


class Lines(socketserver.StreamRequestHandler):
    wbufsize = -1

    def handle(self):
        print(self.rfile.readline().strip(), self.server.RequestHandlerClass.__name__)
        self.wfile.write(b"one\n")
        self.wfile.write(b"two\n")


def ask(server, *texts):
    with socket.create_connection(("127.0.0.1", server.server_address[1])) as s:
        for text in texts:
            s.sendall(text)
            print(s.recv(100))


with socketserver.TCPServer(("", 0), Echo) as server:
    print(server.server_address[0], type(server.socket).__name__, server.timeout)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    ask(server, b"a\n", b"b\n")
    start = time.monotonic()
    server.shutdown()
    print(time.monotonic() - start < 0.7)
    thread.join()

with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Greet) as server:
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}).start()
    ask(server, b"ann", b"bob")
    time.sleep(0.1)
    ask(server, b"eve", b"fail")
    time.sleep(0.1)
    server.shutdown()

with socketserver.UDPServer(("127.0.0.1", 0), Packets) as server:
    client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    client.sendto(b"packet", server.server_address)
    server.handle_request()
    print(client.recv(100))
    client.close()


class Once(socketserver.TCPServer):
    timeout = 0.2
    allow_reuse_address = True

    def verify_request(self, request, client_address):
        print("verified", client_address[0])
        return True

    def handle_timeout(self):
        print("timeout")

    def service_actions(self):
        print("action")


with Once(("127.0.0.1", 0), Lines) as server:
    server.handle_request()
    threading.Timer(0.1, ask, (server, b"first\n")).start()
    server.handle_request()
    time.sleep(0.1)
    try:
        socketserver.TCPServer(server.server_address, Lines)
    except OSError as error:
        print(error)
print(socketserver.ThreadingTCPServer.__mro__[1].__name__, server.socket.fileno())
