import { expect, test } from "vitest";
import { harbour } from "../support/harbour.ts";
import { startTicketBot } from "./ticket-bot.ts";

test("a discord.js ticket bot: command, button, form, private thread, close", async () => {
  await using h = await harbour();
  const bot = await startTicketBot(h.box.api, h.application.token);
  const bo = h.box.people.as(h.member.id);
  expect(bo.commands({ in: h.general.id }).map((command) => command.path)).toEqual(["/panel"]);

  const panel = await bo.run("/panel", {}, { in: h.general.id });
  expect(panel.outcome).toBe("answered");
  expect((await bo.press(panel.message?.id ?? "", "Open a ticket")).outcome).toBe("form");
  expect(bo.form()?.title).toBe("New ticket");

  const sent = await bo.fillIn({ subject: "My parcel is lost" });
  expect(sent.outcome).toBe("deferred");
  expect((await bo.answered(sent.interaction)).outcome).toBe("answered");
  const thread = bo.channels(h.guild.id).find((channel) => channel.name === "My parcel is lost");
  expect(thread).toMatchObject({ type: 12, owner_id: h.application.bot_id });
  expect(bo.lastMessage(h.general.id)).toMatchObject({ content: `Your ticket: <#${thread?.id}>`, ephemeral: true });
  expect(
    h.box.people
      .as(h.owner.id)
      .sees(h.general.id)
      .some((message) => message.ephemeral),
  ).toBe(false);

  const first = bo.sees(thread?.id ?? "").find((message) => message.components?.length);
  expect(first?.content).toBe(`<@${bo.id}> asks: My parcel is lost`);
  await bo.press(first?.id ?? "", "Close");
  await h.box.settled();
  expect(h.box.world.channel(thread?.id ?? "").thread).toMatchObject({ archived: true, locked: true });
  expect(() => bo.write(thread?.id ?? "", "wait")).toThrow();
  await bot.destroy();
});
