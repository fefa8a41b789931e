/** What lies on the disk where a socket of AF_UNIX was bound: it outlives the socket. */
export const SOCKET_FILES = `
class _SocketFile:
    def __init__(self, socket): self.socket = socket
    def __len__(self): return 0

def is_socket(at): return type(nodes.get(at)) is _SocketFile

# A file that can be opened, unless it is missing.
def content(at, path):
    if is_socket(at):
        raise OSError(6, "No such device or address", path)
    return at

def _of_socket(path):
    if len(path.encode()) > 107:
        raise OSError("AF_UNIX path too long")
    try:
        return full(path)
    except OSError as error:
        raise type(error)(error.errno, error.strerror) from None

def socket_bound(path, socket):
    at = _of_socket(path)
    if at in nodes:
        return False
    made(at, _SocketFile(socket))
    return True

def socket_at(path):
    at = _of_socket(path)
    if at not in nodes:
        missing(None)
    return nodes[at].socket if is_socket(at) else None

def socket_removed(path, socket):
    at = found(path)
    if is_socket(at) and socket in (None, nodes[at].socket):
        gone(at)
`;
