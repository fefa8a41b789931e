import requests

response = requests.get("https://example.com/status/404")
print(response.status_code, response.ok, response.text)
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print(error)
