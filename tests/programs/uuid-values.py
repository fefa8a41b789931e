import uuid
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u == uuid.UUID(int=u.int), len(str(uuid.uuid4())), uuid.uuid4().version, {u: 1}[u])
