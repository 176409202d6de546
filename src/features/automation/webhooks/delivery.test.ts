import { expect, test } from "vitest";
import { hours, minutes, seconds } from "#kernel/types.ts";
import { afterTry, signed } from "./delivery.ts";

const answered = (status: number) => ({ is: "answered", status }) as const;

test("taken, never to be taken, or tried again, later and later, six times in all", () => {
  expect(afterTry(answered(204), 1)).toBe("delivered");
  for (const status of [301, 400, 401, 404, 410]) expect(afterTry(answered(status), 1)).toBe("failed");
  expect(afterTry({ is: "refused" }, 1)).toBe("failed");
  const waits = [1, 2, 3, 4, 5, 6].map((attempts) => afterTry(answered(attempts % 2 ? 503 : 429), attempts));
  expect(waits).toEqual([
    ...[seconds(30), minutes(2), minutes(10), hours(1), hours(6)].map((again) => ({ again })),
    "failed",
  ]);
  expect(afterTry({ is: "no answer" }, 1)).toEqual({ again: seconds(30) });
});

test("a signature is of the key, the time and the body", () => {
  const said = signed({ key: "secret", body: '{"a":1}', at: 1_700_000_000_999 });
  expect(said).toMatch(/^t=1700000000,v1=[0-9a-f]{64}$/);
  const others = [
    signed({ key: "other", body: '{"a":1}', at: 1_700_000_000_999 }),
    signed({ key: "secret", body: '{"a":2}', at: 1_700_000_000_999 }),
    signed({ key: "secret", body: '{"a":1}', at: 1_700_000_001_999 }),
  ];
  expect(new Set([said, ...others]).size).toBe(4);
});
