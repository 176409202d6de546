import { expect, test } from "vitest";
import { readDoubt } from "./reply-or-command.ts";

const commands = new Map(
  ["ticket close", "close", "ticket list", "note list", "list", "reopen"].map((name) => [name, 1]),
);
const words = ["r", "reply", "areply"];
const doubt = (line: string) => {
  const found = readDoubt(line, commands, words);
  return found && [found.name, found.kind, found.rest.trim(), found.sure ? "sure" : "ask"];
};

test.each([
  ["close", ["close", "command", "", "sure"]],
  ["Close", ["close", "command", "", "sure"]],
  ["ticket close Solved", ["ticket close", "command", "Solved", "sure"]],
  ["close the window and try again", ["close", "command", "the window and try again", "ask"]],
  ["cloes", ["close", "command", "", "ask"]],
  ["cloes it is solved", ["close", "command", "it is solved", "ask"]],
  ["tiket close now", ["ticket close", "command", "now", "ask"]],
  ["aerply we look into it", ["areply", "word", "we look into it", "ask"]],
  ["lst", ["list", "command", "", "ask"]],
  ["not lost", undefined],
  ["lost items come back on Monday", undefined],
  ["areply we look into it", undefined],
  ["r thanks", undefined],
  [" close", undefined],
  ["", undefined],
  ["Which browser is it?", undefined],
  ["thank you", undefined],
])("+%s", (line, expected) => expect(doubt(line)).toEqual(expected));
