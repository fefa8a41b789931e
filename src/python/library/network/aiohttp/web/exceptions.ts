/** Answers that are raised: one class for each status. */
export const EXCEPTIONS = `
class NotAppKeyWarning(UserWarning): pass

class HTTPException(Response, Exception):
    status_code, empty_body = -1, False
    def __init__(self, *, headers=None, reason=None, body=None, text=None, content_type=None):
        Response.__init__(self, status=self.status_code, headers=headers, body=body, text=text, reason=reason, content_type=content_type)
        Exception.__init__(self, self.reason)
        if self.body is None and not self.empty_body:
            self.text = f"{self.status}: {self.reason}"

class HTTPError(HTTPException): pass
class HTTPRedirection(HTTPException): pass
class HTTPSuccessful(HTTPException): pass
class HTTPClientError(HTTPError): pass
class HTTPServerError(HTTPError): pass

class HTTPMove(HTTPRedirection):
    def __init__(self, location, **options):
        if not location:
            raise ValueError("HTTP redirects need a location to redirect to.")
        super().__init__(**options)
        self.headers["Location"] = str(location)
        self.location = location

class HTTPMethodNotAllowed(HTTPClientError):
    status_code = 405
    def __init__(self, method, allowed_methods, **options):
        allowed = ",".join(sorted(allowed_methods))
        super().__init__(**options)
        self.headers["Allow"] = allowed
        self.allowed_methods, self.method = set(allowed_methods), method.upper()

class HTTPRequestEntityTooLarge(HTTPClientError):
    status_code = 413
    def __init__(self, max_size, actual_size, **options):
        options.setdefault("text", f"Maximum request body size {max_size} exceeded, actual body size {actual_size}")
        super().__init__(**options)

def _made(base, **statuses):
    for name, status in statuses.items():
        globals()["HTTP" + name] = type("HTTP" + name, (base,), {"status_code": status, "empty_body": status in (204, 205, 304), "__module__": __name__})
_made(HTTPSuccessful, Ok=200, Created=201, Accepted=202, NonAuthoritativeInformation=203, NoContent=204, ResetContent=205, PartialContent=206)
_made(HTTPMove, MultipleChoices=300, MovedPermanently=301, Found=302, SeeOther=303, UseProxy=305, TemporaryRedirect=307, PermanentRedirect=308)
_made(HTTPRedirection, NotModified=304)
_made(HTTPClientError, BadRequest=400, Unauthorized=401, PaymentRequired=402, Forbidden=403, NotFound=404, NotAcceptable=406,
      ProxyAuthenticationRequired=407, RequestTimeout=408, Conflict=409, Gone=410, LengthRequired=411, PreconditionFailed=412,
      RequestURITooLong=414, UnsupportedMediaType=415, RequestRangeNotSatisfiable=416, ExpectationFailed=417, MisdirectedRequest=421,
      UnprocessableEntity=422, FailedDependency=424, UpgradeRequired=426, PreconditionRequired=428, TooManyRequests=429,
      RequestHeaderFieldsTooLarge=431)
_made(HTTPServerError, InternalServerError=500, NotImplemented=501, BadGateway=502, ServiceUnavailable=503, GatewayTimeout=504,
      VersionNotSupported=505, VariantAlsoNegotiates=506, InsufficientStorage=507, NotExtended=510, NetworkAuthenticationRequired=511)
`;
