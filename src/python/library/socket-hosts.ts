/** What machines are called: this one is `localhost`, and those of the web have the names they are asked for by. */
export const SOCKET_HOSTS = `
def gethostname():
    return "localhost"

def _is_address(name):
    digits = name.split(".")
    return len(digits) == 4 and all(each.isascii() and each.isdigit() and int(each) < 256 for each in digits)

def _host_name(function, name):
    if not isinstance(name, (str, bytes, bytearray)):
        given = "None" if name is None else type(name).__name__
        raise TypeError(f"{function}() argument 1 must be str, bytes or bytearray, not {given}")
    return name if isinstance(name, str) else name.decode()

# The address of a host that is asked for by its name or its address.
def _address_of(name):
    if name == "localhost":
        return "127.0.0.1"
    if _is_address(name):
        return name
    if name in ("::1", "::"):
        raise gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
    return _web_address(name) or _refuse("the address of another machine", "ask for that of localhost")

def gethostbyname(name, /):
    name = _host_name("gethostbyname", name)
    return _address_of(name) if name else "0.0.0.0"

def gethostbyname_ex(name, /):
    name = _host_name("gethostbyname_ex", name)
    if not name:
        raise herror(3, "Unknown server error")
    return name, [], [_address_of(name)]

def gethostbyaddr(name, /):
    name = _host_name("gethostbyaddr", name)
    if not name:
        raise OSError("wildcard resolved to multiple address")
    if name not in ("localhost", "127.0.0.1"):
        _refuse("the name of another machine", "ask for that of 127.0.0.1")
    return "localhost", [], ["127.0.0.1"]

def getfqdn(name=""):
    name = name.strip()
    if not name or name in ("0.0.0.0", "::"):
        name = gethostname()
    return gethostbyaddr(name)[0]
`;
