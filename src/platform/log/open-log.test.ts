import { describe, expect, test } from "vitest";
import { openLog } from "./open-log.ts";

function logged(style: "json" | "human", level: "debug" | "info" | "silent" = "info") {
  const lines: string[] = [];
  return { lines, log: openLog({ level, style, write: (line) => lines.push(line) }) };
}

const TOKEN = "MTIwMDAwMDAwMDAwMDAwMDAwMQ.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB";

describe("for machines", () => {
  test("a line is one object with ids and a sentence", () => {
    const { lines, log } = logged("json");
    log.child({ guildId: "5" }).info({ ticketId: "7" }, "ticket closed");
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      level: "info",
      time: expect.any(Number),
      guildId: "5",
      ticketId: "7",
      msg: "ticket closed",
    });
  });

  test("nobody's words and no token are in it, also inside errors", () => {
    const { lines, log } = logged("json");
    const error = Object.assign(new Error(`refused ${TOKEN}`), {
      status: 404,
      code: 10015,
      url: "https://discord.com/api/v10/webhooks/12/aW50ZXJhY3Rpb24/messages/@original",
      requestBody: { json: { content: "my secret" } },
    });
    log.error({ err: error, content: "my secret", message: { content: "my secret", id: "3" }, token: TOKEN }, "failed");

    expect(lines[0]).not.toMatch(/my secret|GaBcDe|aW50ZXJhY3Rpb24/);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      err: {
        message: "refused [token]",
        status: 404,
        code: 10015,
        url: "https://discord.com/api/v10/webhooks/12/[token]/messages/@original",
      },
      message: { id: "3" },
    });
  });
});

test("for people a line reads as one", () => {
  const { lines, log } = logged("human");
  log.info({ guildId: "5" }, "server joined");
  log.warn({ count: 2 }, "catch-up is slow");
  log.error({ err: new TypeError("no") }, "job failed");
  expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d server joined guildId=5\n$/);
  expect(lines[1]).toMatch(/^\d\d:\d\d:\d\d careful: catch-up is slow count=2\n$/);
  expect(lines[2]).toMatch(/problem: job failed\n {2}TypeError: no\n {6}at /);
});

test("the level decides what is written", () => {
  const quiet = logged("json", "silent");
  quiet.log.fatal({}, "nothing");
  expect(quiet.lines).toEqual([]);
  const loud = logged("json", "debug");
  loud.log.debug({}, "detail");
  expect(loud.lines).toHaveLength(1);
});
