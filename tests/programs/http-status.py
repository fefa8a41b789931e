# What http has: the codes of answers and the methods of requests.
from http import HTTPStatus, HTTPMethod
import http
print(HTTPStatus.OK, repr(HTTPStatus.OK), HTTPStatus.OK.phrase, HTTPStatus(404), HTTPStatus(404).name, HTTPStatus["GONE"], HTTPStatus.OK == 200)
print(f"{HTTPStatus.OK} {HTTPStatus.NOT_FOUND:d} {HTTPStatus.NOT_FOUND.value} {int(HTTPStatus.IM_A_TEAPOT)}")
print([s.name for s in HTTPStatus if s.is_server_error], len(HTTPStatus), HTTPStatus.OK.is_success, HTTPStatus.OK.is_redirection)
print(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, repr(HTTPStatus.REQUEST_ENTITY_TOO_LARGE), HTTPStatus.__module__, HTTPStatus, type(HTTPStatus.OK))
try: HTTPStatus(999)
except ValueError as e: print(e)
print(HTTPMethod.GET, repr(HTTPMethod.GET), HTTPMethod.GET == "GET", list(HTTPMethod), HTTPMethod("POST"))
print([(s.value, s.name, s.phrase) for s in HTTPStatus])
print(HTTPStatus.__mro__, HTTPMethod.__mro__)
