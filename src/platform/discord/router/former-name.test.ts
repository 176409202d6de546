import { expect, test } from "vitest";
import { type CommandDefinition, command, nothing } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { asFormerly } from "./former-name.ts";
import { readOptions } from "./typed-options.ts";

const description = text("trial.about");
const { translate } = openTexts([{ name: "trial", texts: { "en-US": "about = It" } }]);
const typed = (given: CommandDefinition, line: string) => readOptions(given, line, translate("en-US"));

function block() {
  const ran: unknown[] = [];
  const options = {
    role: { type: "role", description },
    member: { type: "user", description, required: true },
    length: { type: "text", description },
    as: { type: "text", description },
    reason: { type: "rest", description },
  } as const;
  const run = async (given: { readonly options: object }) => {
    ran.push(given.options);
    return nothing;
  };
  return { ran, block: command("block", { description, access: "block", reply: "private", options, run }) };
}

test("options are read in the order of there; what it does not take is not given", async () => {
  const { ran, block: ours } = block();
  const theirs = asFormerly(ours, { typed: "ban", takes: ["member", "length", "reason"], counts: { length: "h" } });
  const read = typed(theirs, " <@111111111111111111> 24 was rude to all");
  if ("misfit" in read) throw new Error(read.misfit);
  await theirs.run({ options: read.values } as never);
  expect(ran).toEqual([
    { role: null, member: "111111111111111111", length: "24h", as: null, reason: "was rude to all" },
  ]);
});

test("what the name says already is filled in and not asked for; a length with its unit stays as it is", async () => {
  const { ran, block: ours } = block();
  const theirs = asFormerly(ours, { typed: "aban", sets: { as: "team" }, counts: { length: "h" } });
  expect(Object.keys(theirs.options)).toEqual(["role", "member", "length", "reason"]);
  await theirs.run({ options: { member: "1", length: "7d" } } as never);
  expect(ran).toEqual([{ role: null, member: "1", length: "7d", as: "team", reason: null }]);
  expect(typed(theirs, " nobody")).toMatchObject({ misfit: "mention", option: "member" });
});
