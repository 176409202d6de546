import { expect, test } from "vitest";
import { command, defineFeature } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { openDesk } from "../support/desk.ts";
import { last } from "../support/scenes.ts";

/** Nobody thought of it, and what it says is for nobody but the host. */
const SECRET = "password hunter2 at /srv/frontdesk/data";
const breaks = defineFeature({
  name: "breaks",
  commands: [
    command("break", {
      description: text("breaks.about"),
      access: "everyone",
      reply: "private",
      options: {},
      async run() {
        throw new Error(SECRET);
      },
    }),
  ],
  texts: { "en-US": "about = Break\n" },
});

test("what nobody expected is said with a code that finds the line in the log, and how to reach the host", async () => {
  const contact = "https://example.org/help";
  await using desk = await openDesk({ features: [breaks], config: { contact: contact as never } });
  const { ada, general } = desk;
  await desk.as(ada).run("/break", {}, { in: general.id });
  const told = last(desk, ada, general.id).text;
  const [, code = "no code"] = /`(\w{8})`/.exec(told) ?? [];
  expect(told).toContain("Nothing was changed.");
  expect(told).toContain(contact);
  expect(told).not.toContain("hunter2");
  const logged = desk.logged.filter((line) => line.includes(code));
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain("a handler failed");
});
