# Contexts of TLS: what they begin with, what they may be set to, and files that are not there.
import ssl
import warnings

warnings.simplefilter("ignore")
ctx = ssl.create_default_context()
print(type(ctx), ctx.verify_mode, repr(ctx.verify_mode), ctx.check_hostname, repr(ctx.protocol), repr(ctx.minimum_version), repr(ctx.maximum_version))
try:
    ctx.verify_mode = ssl.CERT_NONE
except ValueError as e:
    print(e)
ctx.check_hostname = False
ctx.verify_mode = ssl.CERT_NONE
print(repr(ctx.verify_mode))
ctx.check_hostname = True
print(repr(ctx.verify_mode))
try:
    ctx.load_cert_chain("cert.pem", "key.pem")
except FileNotFoundError as e:
    print(repr(e), e.args, e.filename)
try:
    ctx.load_cert_chain(certfile=None)
except TypeError as e:
    print(e)
try:
    ctx.load_verify_locations("ca.pem")
except FileNotFoundError as e:
    print(repr(e))
try:
    ctx.load_verify_locations()
except TypeError as e:
    print(e)
s = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
print(repr(s.verify_mode), s.check_hostname, repr(s.protocol))
s = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
print(repr(s.verify_mode), s.check_hostname, repr(s.protocol))
c = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
print(repr(c.verify_mode), c.check_hostname, repr(c.protocol))
c = ssl.SSLContext()
print(repr(c.verify_mode), c.check_hostname, repr(c.protocol))
c = ssl.SSLContext(ssl.PROTOCOL_TLS)
print(repr(ssl.Purpose.SERVER_AUTH))
for e in (ssl.SSLError, ssl.SSLCertVerificationError, ssl.CertificateError, ssl.SSLEOFError, ssl.SSLWantReadError, ssl.SSLZeroReturnError):
    print(e, e.__mro__)
ctx.minimum_version = ssl.TLSVersion.TLSv1_3
print(repr(ctx.minimum_version), ssl.HAS_SNI, ssl.HAS_ALPN, ssl.HAS_TLSv1_3)
try:
    ssl.create_default_context(cafile="no.pem")
except FileNotFoundError as e: print(repr(e))
try:
    ssl.create_default_context("x")
except TypeError as e: print(repr(e))
u = ssl._create_unverified_context()
print(repr(u.verify_mode), u.check_hostname)
print(ssl.CERT_OPTIONAL, repr(ssl.CERT_REQUIRED), ssl.PROTOCOL_TLS_CLIENT, list(ssl.TLSVersion))
try: ctx.check_hostname = 0
except Exception as e: print(e)
print(ctx.check_hostname)
try: ctx.verify_mode = 7
except Exception as e: print(repr(e))
try: ctx.verify_mode = "a"
except Exception as e: print(repr(e))
print(ssl.create_default_context().protocol.name)
