import { expect, test } from "vitest";
import { command, defineFeature, nothing } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { checkedWords, longest } from "./check-words.ts";
import { BracesLeft, NoSuchVariable, NothingLeft, TooLong } from "./errors.ts";
import { offeredKeys } from "./offered.ts";
import { readUses } from "./sample-uses.ts";

const feature = defineFeature({
  name: "boats",
  commands: [
    command("boat", {
      description: text("boats.command.description"),
      access: "everyone",
      reply: "private",
      options: { name: { type: "text", description: text("boats.command.name") } },
      run: async () => nothing,
    }),
  ],
  texts: {
    "en-US": `said = { $count ->
    [one] One boat for { $member }
   *[other] { $count } boats for { $member }
  }
sail = Sail
unseen = Where to?
where = { $place ->
    [sea] Out at sea
   *[harbour] In the harbour
  }
command =
    .description = A boat
    .name = Its name
`,
  },
  samples: async () => ({
    samples: {
      boatView: [
        {
          tone: "good",
          blocks: [{ block: "text", text: text("boats.said", { count: 2, member: "Ada" }) }],
          rows: [[{ control: "button", id: "x", label: text("boats.sail"), style: "primary" }]],
        },
      ],
    },
  }),
});
const forTheTeam = defineFeature({ name: "crew", texts: { "en-US": "secret = Rum" }, textsFor: "the team" });
const { sentences } = openTexts([feature, forTheTeam]);
const sentence = (key: string) => {
  const found = sentences.find("en-US", key, null);
  if (!found) throw new Error(key);
  return found;
};

test("every sentence is offered that nobody marked: not what Discord keeps, not what the team reads", () => {
  const keys = ["boats.said", "boats.sail", "boats.unseen", "boats.where"];
  expect(offeredKeys([feature, forTheTeam], { sentences })).toEqual(keys);
});

test("a sentence is read without its values: of several cases the usual one, of variables those that are shown", () => {
  expect(sentence("boats.said")).toEqual({
    words: "{count} boats for {member}",
    variables: ["count", "member"],
    several: true,
  });
  expect(sentence("boats.where")).toEqual({ words: "In the harbour", variables: [], several: true });
  expect(sentence("boats.sail")).toEqual({ words: "Sail", variables: [], several: false });
});

test("where it is said tells how long it may be", async () => {
  const uses = await readUses([feature]);
  expect(longest(sentence("boats.sail"), uses.get("boats.sail"))).toBe(34);
  expect(longest(sentence("boats.said"), uses.get("boats.said"))).toBe(1_000);
  expect(longest(sentence("boats.unseen"), undefined)).toBe(45);
  expect(uses.get("boats.said")?.params).toEqual({ count: 2, member: "Ada" });
  expect(uses.example("member")).toBe("Ada");
});

test("what does not fit is told apart", async () => {
  const uses = await readUses([feature]);
  const check = (key: string, words: string) => checkedWords(words, sentence(key), uses.get(key));
  expect(check("boats.said", " {count} of {member}, { $count }\n**fast** ")).toBe(
    "{count} of {member}, { $count }\n**fast**",
  );
  expect(() => check("boats.sail", "x".repeat(35))).toThrow(TooLong);
  expect(() => check("boats.sail", " \u200b\n")).toThrow(NothingLeft);
  expect(() => check("boats.sail", "{count}")).toThrow(NoSuchVariable);
  expect(() => check("boats.where", "{place}")).toThrow(NoSuchVariable);
  expect(() => check("boats.said", "{ NUMBER($count) }")).toThrow(BracesLeft);
  expect(() => check("boats.said", "{}")).toThrow(BracesLeft);
});
