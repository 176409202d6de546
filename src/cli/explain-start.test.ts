import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { openLog } from "#platform/log/open-log.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { explainStart } from "./explain-start.ts";

function begin() {
  const clock = stillClock();
  const lines: string[] = [];
  const log = openLog({ level: "debug", style: "json", write: (line: string) => lines.push(line) });
  const said = () => lines.map((line) => JSON.parse(line)).map(({ level, msg }) => `${level}: ${msg}`);
  return { clock, said, ...explainStart(clock, log, "https://discord.com/api") };
}

const SILENCE = "warn: Discord or the database does not answer yet, trying on";
const TURN = "info: Discord lets one shard after the other begin, the others wait for their turn";

test("a start that nobody answers says so once", () => {
  const { clock, said } = begin();
  clock.advance(seconds(4));
  expect(said()).toEqual([]);
  clock.advance(seconds(60));
  expect(said()).toEqual([SILENCE]);
});

test("while shards wait for their turn to begin a session nobody is blamed; whoever is silent afterwards is", () => {
  const { clock, said, onTurn } = begin();
  for (let shard = 0; shard < 3; shard += 1) onTurn("awaited");
  onTurn("there");
  clock.advance(seconds(5));
  onTurn("there");
  clock.advance(seconds(5));
  onTurn("there");
  clock.advance(seconds(4));
  expect(said()).toEqual([TURN]);
  clock.advance(seconds(2));
  expect(said()).toEqual([TURN, SILENCE]);
});

test("a start that ended is not explained any more", () => {
  const { clock, said, end } = begin();
  end();
  clock.advance(seconds(60));
  expect(said()).toEqual([]);
});
