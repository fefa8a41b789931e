import {registerPython} from './register.ts';

/** `http.server`: servers of HTTP in threads. Serving files is refused. */
registerPython(
  'http.server',
  `
from http import HTTPStatus
import html, socket, socketserver, sys, time
from _network import Message

__version__ = "0.6"
__all__ = ["HTTPServer", "ThreadingHTTPServer", "BaseHTTPRequestHandler"]

DEFAULT_ERROR_MESSAGE = """\\
<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <style type="text/css">
            :root {
                color-scheme: light dark;
            }
        </style>
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
"""
DEFAULT_ERROR_CONTENT_TYPE = "text/html;charset=utf-8"

_EXPLAINED = {
    200: "Request fulfilled, document follows", 201: "Document created, URL follows",
    400: "Bad request syntax or unsupported method", 401: "No permission -- see authorization schemes",
    403: "Request forbidden -- authorization will not help", 404: "Nothing matches the given URI",
    405: "Specified method is invalid for this resource", 500: "Server got itself in trouble",
    501: "Server does not support this operation", 503: "The server cannot process the request due to a high load",
}

class HTTPServer(socketserver.TCPServer):
    allow_reuse_address = True
    def server_bind(self):
        socketserver.TCPServer.server_bind(self)
        host, port = self.server_address[:2]
        self.server_name = "localhost" if host in ("127.0.0.1", "0.0.0.0") else host
        self.server_port = port

class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True

class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    sys_version = "Python/" + sys.version.split()[0]
    server_version = "BaseHTTP/" + __version__
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    default_request_version = "HTTP/0.9"
    protocol_version = "HTTP/1.0"
    responses = {v: (v.phrase, _EXPLAINED.get(v)) for v in HTTPStatus}
    weekdayname = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    monthname = [None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    def parse_request(self):
        self.command, self.close_connection = None, True
        self.requestline = str(self.raw_requestline, "iso-8859-1").rstrip("\\r\\n")
        words = self.requestline.split()
        if not words:
            return False
        if len(words) != 3 or words[2] not in ("HTTP/1.0", "HTTP/1.1"):
            _refuse("a request that is no HTTP/1.0 or 1.1", "begin it with a line such as GET / HTTP/1.1")
        self.command, self.path, self.request_version = words
        self.close_connection = self.request_version == "HTTP/1.0" or self.protocol_version < "HTTP/1.1"
        if self.path.startswith("//"):
            self.path = "/" + self.path.lstrip("/")
        self.headers = Message()
        while (line := self.rfile.readline(65537)) not in (b"\\r\\n", b"\\n", b""):
            name, _, value = line.decode("iso-8859-1").partition(":")
            self.headers[name] = value.strip()
        wish = self.headers.get("Connection", "").lower()
        if wish == "close":
            self.close_connection = True
        elif wish == "keep-alive" and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        if self.headers.get("Expect", "").lower() == "100-continue" and self.protocol_version >= "HTTP/1.1" and self.request_version >= "HTTP/1.1":
            return self.handle_expect_100()
        return True
    def handle_expect_100(self):
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True
    def handle_one_request(self):
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline:
                self.close_connection = True
                return
            if not self.parse_request():
                return
            mname = "do_" + self.command
            if not hasattr(self, mname):
                self.send_error(HTTPStatus.NOT_IMPLEMENTED, "Unsupported method (%r)" % self.command)
                return
            getattr(self, mname)()
            self.wfile.flush()
        except TimeoutError as e:
            self.log_error("Request timed out: %r", e)
            self.close_connection = True
    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()
    def send_error(self, code, message=None, explain=None):
        shortmsg, longmsg = self.responses.get(code, ("???", "???"))
        message = shortmsg if message is None else message
        explain = longmsg if explain is None else explain
        if explain is None:
            _refuse(f"the explanation of the status {int(code)}", "give send_error() one")
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header("Connection", "close")
        body = None
        if code >= 200 and code not in (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.NOT_MODIFIED):
            content = self.error_message_format % {
                "code": code, "message": html.escape(message, quote=False), "explain": html.escape(explain, quote=False)}
            body = content.encode("UTF-8", "replace")
            self.send_header("Content-Type", self.error_content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD" and body:
            self.wfile.write(body)
    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header("Server", self.version_string())
        self.send_header("Date", self.date_time_string())
    def send_response_only(self, code, message=None):
        if self.request_version != "HTTP/0.9":
            if message is None:
                message = self.responses[code][0] if code in self.responses else ""
            if not hasattr(self, "_headers_buffer"):
                self._headers_buffer = []
            self._headers_buffer.append(("%s %d %s\\r\\n" % (self.protocol_version, code, message)).encode("latin-1", "strict"))
    def send_header(self, keyword, value):
        if not hasattr(self, "_headers_buffer"):
            self._headers_buffer = []
        self._headers_buffer.append(("%s: %s\\r\\n" % (keyword, value)).encode("latin-1", "strict"))
        if keyword.lower() == "connection":
            if value.lower() == "close":
                self.close_connection = True
            elif value.lower() == "keep-alive":
                self.close_connection = False
    def end_headers(self):
        self._headers_buffer.append(b"\\r\\n")
        self.flush_headers()
    def flush_headers(self):
        if hasattr(self, "_headers_buffer"):
            self.wfile.write(b"".join(self._headers_buffer))
            self._headers_buffer = []
    def log_request(self, code="-", size="-"):
        if isinstance(code, HTTPStatus):
            code = code.value
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))
    def log_error(self, format, *args): self.log_message(format, *args)
    def log_message(self, format, *args):
        sys.stderr.write("%s - - [%s] %s\\n" % (self.address_string(), self.log_date_time_string(), format % args))
    def version_string(self): return self.server_version + " " + self.sys_version
    def date_time_string(self, timestamp=None):
        return time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() if timestamp is None else timestamp))
    def log_date_time_string(self): return time.strftime("%d/%b/%Y %H:%M:%S", time.localtime(time.time()))
    def address_string(self): return self.client_address[0]
`,
);
