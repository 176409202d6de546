import { expect, test } from "vitest";
import { isInner } from "./inner-addresses.ts";

test.each([
  "127.0.0.1",
  "127.9.9.9",
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "fe80::1",
  "fd00::1",
  "ff02::1",
  "2002:7f00:1::1",
  "2001:db8::1",
  "localhost",
  "",
])("%s is not outside", (address) => expect(isInner(address)).toBe(true));

test.each(["1.1.1.1", "8.8.8.8", "172.32.0.1", "192.169.0.1", "2606:4700:4700::1111", "2a00:1450:4001::1"])(
  "%s is",
  (address) => expect(isInner(address)).toBe(false),
);
