import time

def serve(what, minutes):
    print(what)
    time.sleep(minutes)

serve("food", 0.5)
print("eats")
time.sleep(1)
serve("bill", 1)
