import { addChannel, addGuild, addMember, addRole, ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last } from "../support/scenes.ts";

const file = (server: string, topic = "Lamp") => `server: "${server}"
staff: [Keepers]
types:
  lamp: { name: ${topic}, room: dm, destination: keepers-room }
  oil: { name: Oil, room: dm, destination: keepers-room }
`;

interface Server {
  readonly id: string;
  readonly general: string;
}

/** Adds servers with a desk; Ada is in those that `isIn` says. */
async function addServers(desk: Desk, count: number, isIn: (index: number) => boolean): Promise<Server[]> {
  const { world } = desk.box;
  const servers: Server[] = [];
  for (let index = 0; index < count; index += 1) {
    const guild = addGuild(world, { name: `Light ${index}`, ownerId: desk.owner.id });
    addRole(world, guild.id, { name: "Keepers" });
    if (isIn(index)) addMember(world, guild.id, desk.ada.id, {});
    desk.as(desk.owner).invite(desk.application.id, guild.id, wantedPermissions());
    addChannel(world, guild.id, { name: "keepers-room", type: ChannelType.GUILD_TEXT });
    const general = addChannel(world, guild.id, { name: "general", type: ChannelType.GUILD_TEXT });
    servers.push({ id: guild.id, general: general.id });
  }
  await desk.settled();
  for (const { id } of servers) {
    await applyDesk(desk.app().app, { name: "desk.yaml", source: file(id), mode: "change" });
  }
  await desk.settled();
  return servers;
}

const restart = async (desk: Desk) => {
  await desk.stop();
  await desk.start();
  await desk.settled();
};

const membersAsked = (desk: Desk) => [...desk.box.requests].filter(({ path }) => /\/members\/\d+$/.test(path)).length;

test("of 60 servers those are offered where the member was seen, by pages, and the chosen one gets the words", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const servers = await addServers(desk, 60, () => true);
  const dm = desk.dm(ada);
  const seen = servers.slice(0, 40);
  for (const { general } of seen) desk.as(ada).write(general, "Hello");
  await desk.settled();
  // What was seen is written down in bulk, and a restart does not forget it.
  await desk.later(6_000);
  desk.as(ada).write(desk.general.id, "Hello");
  await desk.settled();
  await restart(desk);

  desk.as(ada).write(dm, "The light is out");
  await desk.settled();
  const card = () => last(desk, ada, dm);
  expect(card().text).toContain("Which server is this for?");
  const offered = () => JSON.stringify(card().components);
  expect(offered()).not.toContain("Light 45");
  await restart(desk);
  await desk.as(ada).press(card().id, "Show more");
  await desk.settled();
  expect(offered()).not.toContain("Light 45");
  const [shown] = [...offered().matchAll(/"label":"(Light \d+)"/g)].map(([, name]) => name ?? "");
  await restart(desk);
  await desk.as(ada).choose(card().id, "Which server is this for?", [shown ?? ""]);
  await desk.settled();
  expect(card().text).toContain(`Message the ${shown} team`);
  await desk.as(ada).press(card().id, "Other server");
  await desk.settled();
  expect(card().text).toContain("Which server is this for?");
});

test("a server that was never seen is named; one that there is not and one she is not in are answered alike", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  await addServers(desk, 30, (index) => index < 29);
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The light is out");
  await desk.settled();
  const card = () => desk.reads(ada, dm)[1];
  expect(card()?.text).toContain("Which server is this for?");
  expect(JSON.stringify(card()?.components)).not.toContain("Light");
  const name = async (server: string) => {
    await restart(desk);
    await desk.as(ada).press(card()?.id ?? "", "Other server");
    await restart(desk);
    await desk.as(ada).fillIn({ server });
    await desk.settled();
  };
  await name("Light 29");
  const notIn = last(desk, ada, dm).text;
  await name("Light 99");
  expect(last(desk, ada, dm).text).toBe(notIn);
  expect(notIn).toContain("I know no server of that name that you are in.");
  await name("light 7 ");
  expect(card()?.text).toContain("Message the Light 7 team");
  expect(card()?.text).toContain("> The light is out");
});

test("/ticket create in the DM suggests the topics of the servers she is in, and no others", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  await addServers(desk, 3, (index) => index < 2);
  const dm = desk.dm(ada);
  const suggested = await desk.as(ada).suggest("/ticket create", "topic", "oil", { in: dm });
  expect(suggested.map(({ name }) => name).sort()).toEqual(["Light 0 › Oil", "Light 1 › Oil"]);
  const one = suggested.find(({ name }) => name === "Light 1 › Oil");
  await restart(desk);
  await desk.as(ada).run("/ticket create", { topic: one?.value ?? "" }, { in: dm });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Message the Light 1 team");
  expect(last(desk, ada, dm).text).toContain("Topic: Oil");
});

test("who left since a server was offered is shown nothing of it; Discord is asked at most once a minute", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const [one] = await addServers(desk, 3, () => true);
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The light is out");
  await desk.settled();
  const asked = membersAsked(desk);
  const card = desk.reads(ada, dm)[1];
  desk.as(ada).leave(one?.id ?? "");
  await desk.settled();
  await desk.later(61_000);
  await desk.as(ada).press(card?.id ?? "", "Light 0");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("You are not a member of that server.");
  expect(JSON.stringify(desk.reads(ada, dm))).not.toContain("Lamp");
  expect(membersAsked(desk)).toBe(asked + 1);
});

/** A message of the bot's with a button of somebody's choosing: what a forged custom id comes to. */
function forge(desk: Desk, customId: string, channelId: string): string {
  const message = desk.box.world.messages
    .get(channelId)
    ?.find(({ author_id }) => author_id === desk.application.bot_id);
  if (!message) throw new Error("the bot said nothing there");
  message.components = [
    { type: 1, components: [{ type: 2, style: 2, label: "Forged", custom_id: customId }] },
  ] as typeof message.components;
  message.flags = 0;
  return message.id;
}

test("forged ids lead to no server, topic or card that is not one's own", async () => {
  await using desk = await openDesk();
  const { ada, jonas } = desk;
  const [light] = await addServers(desk, 2, () => true);
  const { db } = desk.app().app;
  desk.as(ada).write(desk.dm(ada), "My secret");
  const other = desk.dm(jonas);
  desk.as(jonas).write(other, "Hallo");
  await desk.settled();
  expect(JSON.stringify(desk.reads(jonas, other))).not.toContain("Light");
  const drafts = await db.selectFrom("draft").select(["id", "servers"]).execute();
  const adas = drafts.find(({ servers }) => servers.includes(light?.id ?? ""))?.id ?? "";
  const own = drafts.find(({ id }) => id !== adas)?.id ?? "";
  const lamp = await db
    .selectFrom("ticket_type")
    .select("id")
    .where("guild_id", "=", light?.id ?? "")
    .executeTakeFirstOrThrow();
  const before = await db.selectFrom("draft").selectAll().execute();
  for (const id of [
    `intake.server:${own}:${light?.id}`,
    `intake.topic:${own}:${lamp.id}`,
    ...["back", "cancel", "send", "answered", "more-help", "try-dm", "use-thread", "other-server"].map(
      (name) => `intake.${name}:${adas}`,
    ),
    `intake.page:${adas}:1`,
    `intake.adult:${adas}:yes`,
    `intake.topic:${adas}:${lamp.id}`,
  ]) {
    await desk.as(jonas).press(forge(desk, id, other), "Forged");
    await desk.settled();
    expect(last(desk, jonas, other).text, id).toContain("Das ist vorbei");
  }
  expect(JSON.stringify(desk.reads(jonas, other))).not.toMatch(/Light|Lamp|My secret/);
  expect(await db.selectFrom("draft").selectAll().execute()).toEqual(before);
});
