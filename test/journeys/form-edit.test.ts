import { expect, test } from "vitest";
import type { Db } from "#kernel/database.ts";
import { findDesk, listAllTypes, saveTypes } from "../../src/features/desk/index.ts";
import { changedMeanwhile } from "../support/changed-meanwhile.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, texts } from "../support/scenes.ts";

const run = (desk: Desk, path: string, topic: string, by = desk.owner) =>
  desk.as(by).run(path, { topic }, { in: desk.general.id });
const here = (desk: Desk, by = desk.owner) => last(desk, by, desk.general.id);
/** The form as a member who presses the topic now is asked it. */
async function asked(desk: Desk): Promise<string> {
  await desk.as(desk.ada).press(desk.reads(desk.ada, desk.getHelp.id)[0]?.id ?? "", "Account access");
  const form = JSON.stringify(desk.as(desk.ada).form());
  desk.as(desk.ada).dismissForm();
  return form;
}
const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
};

test("a form is tried as members see it: what would be stored is shown, nothing is opened or kept", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const topics = await desk.as(mel).suggest("/form preview", "topic", "acc", { in: desk.general.id });
  expect(topics).toEqual([{ name: "Account access", value: "account" }]);
  await run(desk, "/form preview", "account", mel);
  const form = desk.as(mel).form();
  expect(form?.title).toBe("Account access");
  expect(JSON.stringify(form)).toContain("What happened?");
  desk.box.clock.advance(75_000);
  await desk.as(mel).fillIn({ q1: "I try this" });
  await desk.settled();
  expect(here(desk, mel).text).toContain("Account access: all of it fits");
  expect(here(desk, mel).text).toContain("I try this");
  expect(here(desk, mel).text).toContain("Time on the form: 1 min 15 s");
  expect(desk.threads(desk.getHelp.id)).toEqual([]);
  const rows = await desk.app().app.db.selectFrom("form_run").select("given").execute();
  expect(rows).toEqual([{ given: null }]);

  await run(desk, "/form preview", "feedback", mel);
  expect(here(desk, mel).text).toContain("asks nothing: one press opens it");
  await run(desk, "/form preview", "nowhere", mel);
  expect(here(desk, mel).text).toContain("There is no topic “nowhere” here. `/type list` shows all.");
});

test("questions are added, changed, moved and removed on one card, with a restart between any two presses", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  await desk.app().app.db.updateTable("ticket_type").set({ origin: "command" }).execute();
  await run(desk, "/form edit", "account");
  expect(here(desk).text).toContain("Account access: one question");
  expect(here(desk).text).toContain("1. **What happened?** · Long text");
  const card = here(desk).id;
  const press = async (label: string) => {
    await restart(desk);
    await desk.as(owner).press(card, label);
  };

  await press("Add a question");
  await restart(desk);
  await desk.as(owner).fillIn({ ask: "Which device?", kind: ["One of a list"], choices: "PC | At a desk\nPhone" });
  expect([here(desk).id, here(desk).text]).toEqual([card, expect.stringContaining("Which device? (2 of 2)")]);
  expect(here(desk).text).toContain("Choices: PC, Phone");
  expect(await asked(desk)).toContain("At a desk");

  await press("Move up");
  await press("All questions");
  expect(here(desk).text).toMatch(/1\. \*\*Which device\?\*\*[\s\S]*2\. \*\*What happened\?\*\*/);
  await restart(desk);
  await desk.as(owner).choose(card, "Which question?", ["q1"]);
  await press("Change");
  await desk.as(owner).fillIn({ ask: "Your order number", kind: ["Short text"], required: false });
  await press("What fits");
  // The example does not fit: nothing changes, and what was written stands there again.
  await desk.as(owner).fillIn({ pattern: "HG-[0-9]{4}", example: "1234" });
  expect(texts(desk, owner, desk.general.id).at(-1)).toContain("The example does not fit its own pattern or length.");
  expect(await asked(desk)).toContain("Your order number");
  await press("What fits");
  expect(JSON.stringify(desk.as(owner).form())).toContain("HG-[0-9]{4}");
  await desk.as(owner).fillIn({ example: "HG-1234" });
  const shown = desk.reads(owner, desk.general.id).find(({ id }) => id === card)?.text;
  expect(shown).toContain("Must look like `HG-[0-9]{4}`, for example `HG-1234`");
  expect(shown).toContain("Short text, may be left empty");

  await press("Remove");
  expect(desk.reads(owner, desk.general.id).find(({ id }) => id === card)?.text).toContain(
    "“Your order number” is no longer asked.",
  );
  expect(await asked(desk)).not.toContain("Your order number");
  await press("Put it back");
  expect(desk.reads(owner, desk.general.id).find(({ id }) => id === card)?.text).toMatch(
    /1\. \*\*Which device\?\*\*[\s\S]*2\. \*\*Your order number\*\*/,
  );
  expect(await asked(desk)).toContain("Your order number");

  await run(desk, "/form edit", "account", mel);
  expect(here(desk, mel).text).not.toContain("question");
});

test("what a desk file asks is changed in the file, also by a card from before", async () => {
  await using desk = await openDesk();
  const { db } = desk.app().app;
  await run(desk, "/form edit", "account");
  expect(here(desk).text).toContain("Account access asks comes from the server's desk file");
  await db.updateTable("ticket_type").set({ origin: "command" }).execute();
  await run(desk, "/form edit", "account");
  const card = here(desk).id;
  await db.updateTable("ticket_type").set({ origin: "file" }).execute();
  await desk.as(desk.owner).press(card, "Add a question");
  await desk.as(desk.owner).fillIn({ ask: "Which device?", kind: ["Short text"] });
  expect(here(desk).text).toContain("comes from the server's desk file");
  expect(await asked(desk)).not.toContain("Which device?");
});

test("what is changed of a topic while somebody edits its form stays changed, and their edit, too", async () => {
  await using desk = await openDesk({ database: "postgres" });
  const { owner, mel, guild } = desk;
  const { db } = desk.app().app;
  const account = async (at: Db) => (await listAllTypes(at, guild.id)).find(({ key }) => key === "account");
  await db.updateTable("ticket_type").set({ origin: "command" }).execute();
  const given = { level: "manager", member: mel.id, topic: "account" };
  await desk.as(owner).run("/permission give", given, { in: desk.general.id });
  await run(desk, "/form edit", "account");
  await desk.as(owner).press(here(desk).id, "Add a question");
  await changedMeanwhile(desk, guild.id, {
    async change(tx) {
      const [now, type] = [await findDesk(tx, guild.id), await account(tx)];
      expect(type?.own.levels).toHaveLength(1);
      if (now && type) await saveTypes(tx, now, [{ ...type, own: { ...type.own, levels: [] } }]);
    },
    meanwhile: () => desk.as(owner).fillIn({ ask: "Which device?", kind: ["Short text"] }),
  });
  expect((await account(db))?.own.levels).toEqual([]);
  expect(await asked(desk)).toContain("Which device?");
});
