# Addresses, networks and interfaces of both versions: how they are read, written, compared, split and joined.
import asyncio
import ipaddress

a = ipaddress.ip_address("192.168.0.17")
print(a, repr(a), int(a), a + 1, a - 17, a < ipaddress.ip_address("192.168.0.18"), a.packed, hash(a) == hash(ipaddress.IPv4Address(int(a))))
print(a.is_private, a.is_global, a.is_loopback, a.is_multicast, a.is_link_local, a.is_reserved, a.version, a.max_prefixlen)
print(a.reverse_pointer, f"{a:b}", f"{a:x}", f"{a:>20}", a.exploded, a.compressed)
net = ipaddress.ip_network("10.1.2.0/29")
print(net, repr(net), net.num_addresses, net.netmask, net.hostmask, net.broadcast_address, net.prefixlen, net.with_netmask)
print([str(each) for each in net.hosts()], len(list(net)), net[1], net[-1], ipaddress.ip_address("10.1.2.3") in net)
print([str(each) for each in net.subnets(new_prefix=31)], net.supernet(), net.subnet_of(ipaddress.ip_network("10.0.0.0/8")))
print(ipaddress.ip_network("10.1.2.7/29", strict=False), net.overlaps(ipaddress.ip_network("10.1.2.4/30")))
print([str(each) for each in net.address_exclude(ipaddress.ip_network("10.1.2.0/31"))])
print(list(ipaddress.summarize_address_range(a, a + 6)))
print(list(ipaddress.collapse_addresses([ipaddress.ip_network("10.0.0.0/25"), ipaddress.ip_network("10.0.0.128/25")])))
i = ipaddress.ip_interface("192.168.1.5/24")
print(i, repr(i), i.ip, i.network, i.with_prefixlen, i.with_hostmask, i == ipaddress.IPv4Interface("192.168.1.5/24"))
six = ipaddress.ip_address("2001:db8::1")
print(six, repr(six), six.exploded, int(six), six.reverse_pointer, six.is_global, six.ipv4_mapped, f"{six:x}")
print(ipaddress.ip_address("::ffff:1.2.3.4").ipv4_mapped, ipaddress.ip_address("fe80::1%eth0").scope_id, ipaddress.ip_address("::1").is_loopback)
print(ipaddress.ip_network("2001:db8::/126"), [str(each) for each in ipaddress.ip_network("2001:db8::/126").hosts()])
print(sorted([ipaddress.ip_address("10.0.0.10"), ipaddress.ip_address("10.0.0.9")]), {a: 1}[ipaddress.ip_address("192.168.0.17")])
for wrong in ("256.1.1.1", "1.2.3", "01.2.3.4", "x", "1::2::3", ""):
    try:
        ipaddress.ip_address(wrong)
    except ValueError as error:
        print(type(error).__name__, error)
for wrong in ("10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/a"):
    try:
        ipaddress.ip_network(wrong)
    except ValueError as error:
        print(type(error).__name__, error)
for make in (ipaddress.IPv4Address, ipaddress.IPv6Network):
    try:
        make("300.0.0.0/4")
    except ValueError as error:
        print(type(error).__name__, error)
try:
    a < six
except TypeError as error:
    print(error)


async def ping(host, up):
    await asyncio.sleep(int(host) % 8 / 10)
    up.append(str(host))


async def main():
    up = []
    await asyncio.gather(*(ping(host, up) for host in ipaddress.IPv4Network("10.9.8.0/29").hosts()))
    print(up)


asyncio.run(main())
