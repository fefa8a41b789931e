/** What addresses and ports are called, on a machine that knows nobody but itself: `socket.getaddrinfo` and its like. */
export const SOCKET_NAMES = `
NI_NUMERICHOST, NI_NUMERICSERV, NI_MAXHOST, NI_MAXSERV = 1, 2, 1025, 32
EAI_FAMILY, EAI_SOCKTYPE, EAI_SERVICE, EAI_NONAME, EAI_ADDRFAMILY = -6, -7, -8, -2, -9

_SERVICES = {
    "ftp-data": 20, "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "sunrpc": 111, "ntp": 123,
    "epmap": 135, "netbios-ns": 137, "netbios-ssn": 139, "imap2": 143, "snmp": 161, "ldap": 389, "https": 443, "microsoft-ds": 445,
    "submission": 587, "ldaps": 636, "imaps": 993, "pop3s": 995, "ms-sql-s": 1433, "mysql": 3306, "ms-wbt-server": 3389,
    "postgresql": 5432, "amqp": 5672, "redis": 6379, "http-alt": 8080,
}
_TRANSPORTS = (SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP), (SOCK_RAW, IPPROTO_IP)

# The family of an address, and the address.
def _resolved(host, flags):
    if host is None:
        host = "0.0.0.0" if flags & AI_PASSIVE else "127.0.0.1"
    if isinstance(host, bytes):
        host = host.decode()
    if host in ("::1", "::"):
        return AF_INET6, host
    if _is_address(host):
        return AF_INET, host
    if not host or flags & AI_NUMERICHOST:
        raise gaierror(EAI_NONAME, "Name or service not known")
    return AF_INET, _address_of(host)

def _port(port, type, proto):
    if port is None:
        return 0
    if isinstance(port, bytes):
        port = port.decode()
    if not isinstance(port, str) or port.isdigit():
        return int(port)
    is_tcp = type == SOCK_STREAM or (type, proto) == (0, IPPROTO_TCP)
    if port not in _SERVICES or not is_tcp:
        _refuse(f"the port of the service {port!r}", "give the number")
    return _SERVICES[port]

def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    if flags & AI_CANONNAME:
        _refuse("AI_CANONNAME", "leave it out")
    found, address = _resolved(host, flags)
    if family not in (0, found):
        raise gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
    name = (address, _port(port, type, proto)) + ((0, 0) if found == AF_INET6 else ())
    rows = [(found, kind, number, "", name) for kind, number in _TRANSPORTS
            if type in (0, kind) and (proto in (0, number) or type == kind == SOCK_RAW)]
    if not rows:
        raise gaierror(EAI_SOCKTYPE, "ai_socktype not supported")
    return [(*row[:2], proto or row[2], *row[3:]) for row in rows]

# Which names a machine knows stands in a file of it.
def getservbyport(port, protocolname="tcp", /):
    names = [name for name, number in _SERVICES.items() if number == port]
    if not names or protocolname != "tcp":
        raise OSError("port/proto not found")
    return names[0]

def getservbyname(servicename, protocolname="tcp", /):
    if servicename not in _SERVICES or protocolname != "tcp":
        raise OSError("service/proto not found")
    return _SERVICES[servicename]

def getnameinfo(sockaddr, flags):
    host, port = sockaddr[:2]
    if not flags & NI_NUMERICHOST:
        if host not in ("127.0.0.1", "::1"):
            _refuse("the name of another machine", "ask for that of 127.0.0.1")
        host = "localhost"
    names = [name for name, number in _SERVICES.items() if number == port]
    if not flags & NI_NUMERICSERV and not names and port < 49152:
        _refuse(f"the service at port {port}", "ask with NI_NUMERICSERV, or show the number")
    return host, str(port) if flags & NI_NUMERICSERV or not names else names[0]
`;
