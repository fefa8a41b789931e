import time

def serve(what, minutes):
    print(what)
    time.sleep(minutes)

serve("menu", 0.5)
print("reads")
time.sleep(2)
serve("order", 0.5)
