import time

def serve(what, minutes):
    print(what)
    time.sleep(minutes)

serve("bill", 1)
