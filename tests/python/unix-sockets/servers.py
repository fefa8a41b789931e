# socketserver at the path of a UNIX socket, and the mode of that.
import os
import socket
import socketserver
import threading

class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        seen.append((self.client_address, self.server.server_address))
        for line in self.rfile:
            self.wfile.write(line.upper())

for kind in socketserver.UnixStreamServer, socketserver.ThreadingUnixStreamServer:
    seen = []
    with kind("server.sock", Upper) as server:
        os.chmod("server.sock", 0o600)
        print(oct(os.stat("server.sock").st_mode), server.server_address, server.address_family.name)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        for words in b"one\ntwo\n", b"three\n":
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
                client.connect("server.sock")
                client.sendall(words)
                client.shutdown(socket.SHUT_WR)
                with client.makefile("rb") as file:
                    print(file.read())
        server.shutdown()
        thread.join()
    print(seen, os.path.exists("server.sock"))
    try:
        kind("server.sock", Upper)
    except OSError as error:
        print(error)
    os.unlink("server.sock")
