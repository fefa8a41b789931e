"""What requests raises, and what urllib3 and the system raised before: as requests 2.34.2 and urllib3 2.8.0 have it."""
import requests, threading, socket
def chain(e):
    while e is not None:
        print(type(e).__module__, type(e).__name__, str(e)[:200], "| cause", type(e.__cause__).__name__, "| context", type(e.__context__).__name__, e.__suppress_context__, [type(a).__name__ for a in e.args])
        e = e.__cause__ or e.__context__
    print()
def serve(how, port):
    s = socket.create_server(("127.0.0.1", port))
    def run():
        c, _ = s.accept()
        how(c)
    threading.Thread(target=run, daemon=True).start()
def closes(c): c.recv(1000); c.close()
def waits(c): c.recv(1000); c.recv(10)
serve(closes, 8080)
serve(waits, 8081)
for port in (8080, 8081):
    try: requests.get(f"http://127.0.0.1:{port}/x", timeout=0.5)
    except requests.RequestException as e: chain(e)
for u in ("http://localhost:1/x?a=b", "http://nobody.invalid/"):
    try: requests.get(u)
    except requests.ConnectionError as e:
        chain(e)
        m = e.args[0]
        print(repr(e)[:90], repr(m)[:80], repr(m.reason)[:120], m.url, e.response)
