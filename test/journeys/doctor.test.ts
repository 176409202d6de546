import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { addChannel, addGuild, ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { takeFromBot } from "../support/bot-permissions.ts";
import { openDesk } from "../support/desk.ts";
import { last } from "../support/scenes.ts";

const overwrite = (id: string, deny: bigint) => ({ id, type: 0 as const, allow: "0", deny: deny.toString() });

/** The example's team may not manage threads by its role, which the doctor says. */
const openWell = () =>
  openDesk({
    prepare: ({ supportRole }) => {
      supportRole.permissions = Bit.ManageThreads.toString();
    },
  });

test("/admin doctor names what is missing with the way to mend it, and says when all is well", async () => {
  await using desk = await openWell();
  const { owner, general, guild, application, tickets, getHelp } = desk;
  await desk.as(owner).run("/admin doctor", {}, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("Everything is as it should be");

  const giveBack = takeFromBot(desk.box, {
    guildId: guild.id,
    botId: application.bot_id,
    bits: Bit.PinMessages | Bit.ManageThreads,
  });
  const before = [tickets.permission_overwrites, getHelp.permission_overwrites];
  tickets.permission_overwrites = [];
  getHelp.permission_overwrites = [overwrite(guild.id, Bit.CreatePrivateThreads | Bit.SendMessages)];
  await desk.as(owner).press(last(desk, owner, general.id).id, "Check");
  const card = last(desk, owner, general.id);
  expect(card.text).toContain("Missing: Manage Threads, Pin Messages.");
  expect(card.text).toContain(`<#${getHelp.id}>: to make private threads there I need Create Private Threads.`);
  expect(card.text).toContain(`<#${getHelp.id}>: to post there I need Send Messages.`);
  expect(card.text).toContain(`<#${tickets.id}> is for the team, and everybody can see it`);
  const link = JSON.stringify(card.components);
  expect(link).toContain("Invite again");
  expect(link).toContain(`guild_id=${guild.id}`);

  giveBack();
  [tickets.permission_overwrites = [], getHelp.permission_overwrites = []] = before;
  await desk.stop();
  await desk.start();
  await desk.as(owner).press(card.id, "Check");
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("Everything is as it should be");
});

test("where there is no desk, it says how one is made", async () => {
  await using desk = await openWell();
  const { owner } = desk;
  const { world } = desk.box;
  const guild = addGuild(world, { name: "Lighthouse", ownerId: owner.id });
  desk.as(owner).invite(desk.application.id, guild.id, wantedPermissions());
  const channel = addChannel(world, guild.id, { name: "lamp", type: ChannelType.GUILD_TEXT });
  await desk.settled();
  await desk.as(owner).run("/admin doctor", {}, { in: channel.id });
  expect(last(desk, owner, channel.id).text).toContain("There is no help desk here yet");
});
