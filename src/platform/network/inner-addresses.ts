import { BlockList, isIP, isIPv4 } from "node:net";

/** What leads to this machine, to its network, to a cloud's own services, or to nobody in particular. */
const INNER_V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;

/** Of the whole of IPv6 only 2000::/3 is given to anybody; of that, these carry another address inside, or are nobody's. */
const GIVEN_V6 = ["2000::", 3] as const;
const INNER_V6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const;

const listOf = (family: "ipv4" | "ipv6", subnets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family);
  return list;
};

const innerV4 = listOf("ipv4", INNER_V4);
const givenV6 = listOf("ipv6", [GIVEN_V6]);
const innerV6 = listOf("ipv6", INNER_V6);

/** Whether an address is one that somebody outside has no business to name. What is no address is one, too. */
export function isInner(address: string): boolean {
  if (isIP(address) === 0) return true;
  if (isIPv4(address)) return innerV4.check(address, "ipv4");
  return !givenV6.check(address, "ipv6") || innerV6.check(address, "ipv6");
}
