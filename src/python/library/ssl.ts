import {DEPRECATED} from '../modules/deprecations.ts';
import {registerPython} from './register.ts';

/** Contexts of TLS, as far as a client of the web needs them: there are no certificates here. */
registerPython(
  'ssl',
  `
import enum as _enum
import os as _os
from collections import namedtuple as _namedtuple

class TLSVersion(_enum.IntEnum):
    MINIMUM_SUPPORTED = -2
    SSLv3 = 768
    TLSv1 = 769
    TLSv1_1 = 770
    TLSv1_2 = 771
    TLSv1_3 = 772
    MAXIMUM_SUPPORTED = -1

class VerifyMode(_enum.IntEnum):
    CERT_NONE = 0
    CERT_OPTIONAL = 1
    CERT_REQUIRED = 2

class _SSLMethod(_enum.IntEnum):
    PROTOCOL_TLS = 2
    PROTOCOL_SSLv23 = 2
    PROTOCOL_TLSv1 = 3
    PROTOCOL_TLSv1_1 = 4
    PROTOCOL_TLSv1_2 = 5
    PROTOCOL_TLS_CLIENT = 16
    PROTOCOL_TLS_SERVER = 17

CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = VerifyMode
PROTOCOL_TLS = PROTOCOL_SSLv23 = _SSLMethod.PROTOCOL_TLS
PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = _SSLMethod.PROTOCOL_TLS_CLIENT, _SSLMethod.PROTOCOL_TLS_SERVER
HAS_SNI = HAS_ECDH = HAS_ALPN = HAS_NEVER_CHECK_COMMON_NAME = HAS_TLSv1_2 = HAS_TLSv1_3 = True
HAS_SSLv2 = HAS_SSLv3 = HAS_NPN = False

_ASN1Object = _namedtuple("_ASN1Object", "nid shortname longname oid")
class Purpose(_enum.Enum):
    SERVER_AUTH = _ASN1Object(129, "serverAuth", "TLS Web Server Authentication", "1.3.6.1.5.5.7.3.1")
    CLIENT_AUTH = _ASN1Object(130, "clientAuth", "TLS Web Client Authentication", "1.3.6.1.5.5.7.3.2")

class SSLError(OSError):
    def __str__(self):
        return self.strerror if isinstance(self.strerror, str) else str(self.args)
class SSLZeroReturnError(SSLError): pass
class SSLWantReadError(SSLError): pass
class SSLWantWriteError(SSLError): pass
class SSLSyscallError(SSLError): pass
class SSLEOFError(SSLError): pass
class SSLCertVerificationError(SSLError, ValueError): pass
CertificateError = SSLCertVerificationError

_NOT_HERE = "leave it out: there are no certificates here"

def _read(*paths):
    for path in paths:
        if path is not None and not _os.path.exists(path):
            raise FileNotFoundError(2, "No such file or directory")
    _refuse("a file of certificates", _NOT_HERE)

class SSLContext:
    def __init__(self, protocol=None):
        if protocol is None:
            _deprecated("ssl.SSLContext() without protocol argument is deprecated.")
            protocol = PROTOCOL_TLS
        if not isinstance(protocol, int):
            raise TypeError("protocol must be an integer")
        if protocol not in (PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER):
            _refuse(f"protocol {protocol!r} of an SSLContext", "take ssl.PROTOCOL_TLS_CLIENT")
        if protocol == PROTOCOL_TLS:
            _deprecated("ssl.PROTOCOL_TLS is deprecated")
        self._protocol = _SSLMethod(protocol)
        self._check_hostname = protocol == PROTOCOL_TLS_CLIENT
        self._verify_mode = CERT_REQUIRED if self._check_hostname else CERT_NONE
        self._minimum, self._maximum = TLSVersion.TLSv1_2, TLSVersion.MAXIMUM_SUPPORTED
    @property
    def protocol(self):
        return self._protocol
    @property
    def check_hostname(self):
        return self._check_hostname
    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED
    @property
    def verify_mode(self):
        return self._verify_mode
    @verify_mode.setter
    def verify_mode(self, value):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if value not in (0, 1, 2):
            raise ValueError("invalid value for verify_mode")
        if value == CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        self._verify_mode = VerifyMode(value)
    @property
    def minimum_version(self):
        return self._minimum
    @minimum_version.setter
    def minimum_version(self, value):
        self._minimum = TLSVersion(value)
    @property
    def maximum_version(self):
        return self._maximum
    @maximum_version.setter
    def maximum_version(self, value):
        self._maximum = TLSVersion(value)
    def load_cert_chain(self, certfile, keyfile=None, password=None):
        if certfile is None:
            raise TypeError("certfile should be a valid filesystem path")
        _read(certfile, keyfile)
    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        if cafile is None and capath is None and cadata is None:
            raise TypeError("cafile, capath and cadata cannot be all omitted")
        if cafile is not None:
            _read(cafile)
        _refuse("what an SSLContext trusts", _NOT_HERE)
    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        if not isinstance(purpose, Purpose):
            raise TypeError(purpose)
    def set_default_verify_paths(self):
        pass
    def set_alpn_protocols(self, alpn_protocols):
        pass

def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    if not isinstance(purpose, Purpose):
        raise TypeError(purpose)
    context = SSLContext(PROTOCOL_TLS_CLIENT if purpose is Purpose.SERVER_AUTH else PROTOCOL_TLS_SERVER)
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    return context

def _create_unverified_context(protocol=None, *, cert_reqs=CERT_NONE, check_hostname=False, purpose=Purpose.SERVER_AUTH,
                               certfile=None, keyfile=None, cafile=None, capath=None, cadata=None):
    context = create_default_context(purpose, cafile=cafile, capath=capath, cadata=cadata)
    context.check_hostname = check_hostname
    context.verify_mode = cert_reqs
    if certfile or keyfile:
        context.load_cert_chain(certfile, keyfile)
    return context

_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context
`,
  [['_deprecated', DEPRECATED]],
);
