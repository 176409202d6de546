import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LowWater } from "./low-water.ts";
import { ShardSession } from "./shard-session.ts";

const saved = { shardId: 0, shardCount: 1, sessionId: "abc", resumeURL: "wss://resume", sequence: 10 };
const restored = () => new ShardSession({ shardCount: 1, generalUrl: "wss://general", info: saved });

test("the low-water mark is the longest prefix of accepted events, whatever the order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...Array(30).keys()].map((n) => n + 1)), (accepted) => {
      const mark = new LowWater(0);
      for (let sequence = 1; sequence <= 30; sequence += 1) expect(mark.receive(sequence)).toBe(true);
      for (const sequence of accepted) mark.accept(sequence);
      let prefix = 0;
      while (accepted.includes(prefix + 1)) prefix += 1;
      expect(mark.sequence).toBe(prefix);
      expect(mark.pending).toBe(30 - accepted.length);
    }),
  );
});

test("a replay of what is in work or done is not received again", () => {
  const mark = new LowWater(10);
  expect(mark.receive(10)).toBe(false);
  expect(mark.receive(11)).toBe(true);
  expect(mark.receive(11)).toBe(false);
});

describe("a session", () => {
  test("is offered with what was accepted, not with what was received", () => {
    const session = restored();
    session.hello();
    session.live();
    session.lowWater.receive(11);
    session.lowWater.receive(12);
    session.lowWater.accept(12);
    session.update({ ...saved, sequence: 12 });
    expect(session.retrieve()).toMatchObject({ sessionId: "abc", sequence: 10 });
    session.lowWater.accept(11);
    expect(session.retrieve()).toMatchObject({ sequence: 12 });
  });

  test("survives every refused connection, and falls back to the general address", () => {
    const session = restored();
    for (let i = 0; i < 20; i += 1) {
      session.closed(1006);
      session.update(null);
    }
    expect(session.retrieve()).toMatchObject({ sessionId: "abc", resumeURL: "wss://general" });
  });

  test("survives a lost connection that the client gives up", () => {
    const session = restored();
    session.hello();
    session.live();
    session.closed(1000);
    session.update(null);
    expect(session.retrieve()).toMatchObject({ sessionId: "abc" });
  });

  test.each([
    ["Discord refuses the resume", (session: ShardSession) => session.update(null)],
    [
      "its sequence is invalid",
      (session: ShardSession) => {
        session.closed(4007);
        session.update(null);
      },
    ],
    [
      "three resumes fail",
      (session: ShardSession) => {
        for (let i = 0; i < 3; i += 1) {
          session.hello();
          session.closed(1006);
        }
      },
    ],
  ])("ends when %s", (_when, end) => {
    const session = restored();
    session.hello();
    end(session);
    expect(session.retrieve()).toBeNull();
  });

  test("of another number of shards is not offered", () => {
    expect(new ShardSession({ shardCount: 2, generalUrl: "x", info: saved }).retrieve()).toBeNull();
  });

  test("that begins anew counts anew; what the old one has in work stays with it", () => {
    const session = restored();
    session.hello();
    session.live();
    const old = session.lowWater;
    old.receive(11);
    session.update(null);
    session.closed(1000);
    session.hello();
    session.update({ ...saved, sessionId: "def", sequence: 1 });
    session.live();
    expect(session.retrieve()).toMatchObject({ sessionId: "def", sequence: 1 });
    old.accept(11);
    session.lowWater.receive(2);
    expect(session.retrieve()).toMatchObject({ sequence: 1 });
  });
});
