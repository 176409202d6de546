import { expect, test } from "vitest";
import { button, defineFeature, nothing } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { cardButton } from "../../src/features/tickets/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { openByDm, texts } from "../support/scenes.ts";

const tried = defineFeature({
  name: "tried",
  buttons: [button("tried.button", { access: "answer", reply: "private", run: async () => nothing })],
  contributes: [cardButton({ id: "tried.button", label: text("tried.button"), row: 1, order: 25 })],
  texts: { "en-US": "button = Tried", de: "button = Versucht" },
});

const buttonsOfCard = async (desk: Desk): Promise<string> => {
  const { thread } = await openByDm(desk);
  return JSON.stringify(desk.reads(desk.mel, thread)[0]);
};

test("two apps in one process: what a feature adds to the one is not in the other", async () => {
  await using one = await openDesk({ features: [tried] });
  await using other = await openDesk();
  expect(await buttonsOfCard(other)).not.toContain("Tried");
  expect(await buttonsOfCard(one)).toContain("Tried");
});

test("two apps in one process: each remembers the prefixes of its own servers", async () => {
  await using one = await openDesk({ file: deskFile.replace('prefix: "!"', 'prefix: "?"') });
  await using other = await openDesk();
  for (const [desk, prefix] of [
    [one, "?"],
    [other, "!"],
  ] as const) {
    const { thread } = await openByDm(desk);
    desk.as(desk.mel).write(thread, `${prefix}claim`);
    await desk.later(6_000);
    expect(texts(desk, desk.mel, thread)[0], prefix).toContain(`claimed by <@${desk.mel.id}>`);
  }
});
