import os


async def app(scope, receive, send):
    assert scope["type"] == "http"
    body = f"Hello from uid {os.getuid()}\n".encode()
    headers = [(b"content-type", b"text/plain")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
