import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { setCommandPermissions } from "../../sandbox/src/world/command-permissions.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm } from "../support/scenes.ts";

const [ROLE, USER, CHANNEL] = [1, 2, 3];
type Rule = { readonly id: string; readonly type: number; readonly permission: boolean };

/** As somebody sets it under "Integrations"; `of` null: for all commands. */
async function decide({ box, application, guild }: Desk, of: string | null, ...permissions: Rule[]): Promise<void> {
  const command = [...box.world.commands.values()].find(({ name }) => name === of);
  setCommandPermissions(box.world, application, guild.id, command?.id ?? application.id, { permissions });
}

async function type(desk: Desk, by: { readonly id: string }, line: string, channel: string): Promise<string> {
  desk.as(by).write(channel, line);
  await desk.settled();
  return last(desk, by, channel).text;
}

const REFUSED = "On this server you can’t use";

test("what a server decided of a command counts for the typed form: by role, by person, and not for its administrators", async () => {
  await using desk = await openDesk();
  const { owner, mel, kim, guild, general, supportRole } = desk;
  const at = general.id;
  await decide(desk, "ticket", { id: supportRole.id, type: ROLE, permission: false });
  expect(await type(desk, mel, "!tickets", at)).toContain(`${REFUSED} \`/ticket list\` here.`);
  expect(await type(desk, mel, "!pause", at)).not.toContain(REFUSED);
  expect(await type(desk, owner, "!tickets", at)).not.toContain(REFUSED);
  expect(await type(desk, desk.ada, "!tickets", at)).not.toContain(REFUSED);

  // A minute later what was decided since counts: by name before by role, and everybody's last.
  await decide(
    desk,
    "ticket",
    { id: supportRole.id, type: ROLE, permission: false },
    { id: kim.id, type: USER, permission: true },
  );
  await decide(desk, null, { id: guild.id, type: ROLE, permission: false });
  await desk.later(61_000);
  expect(await type(desk, kim, "!tickets", at)).not.toContain(REFUSED);
  expect(await type(desk, mel, "!tickets", at)).toContain(REFUSED);
  expect(await type(desk, mel, "!pause", at)).toContain(REFUSED);
  expect(await type(desk, desk.ada, "!help", at)).toContain(REFUSED);
});

test("a place counts for the threads below it; being let in by a rule gives no permission", async () => {
  await using desk = await openDesk();
  const { mel, ada, general, tickets, guild } = desk;
  const { thread } = await openByDm(desk);
  const everywhere = (BigInt(guild.id) - 1n).toString();
  await decide(
    desk,
    "ticket",
    { id: everywhere, type: CHANNEL, permission: false },
    { id: tickets.id, type: CHANNEL, permission: true },
    { id: ada.id, type: USER, permission: true },
  );
  expect(await type(desk, mel, "!ticket claim", general.id)).toContain(REFUSED);
  expect(await type(desk, mel, "!ticket claim", thread)).not.toContain(REFUSED);
  await decide(desk, "ticket", { id: ada.id, type: USER, permission: true });
  await desk.later(61_000);
  expect(await type(desk, ada, "!ticket claim 1", general.id)).toContain("Only the team can do this.");
});

test("a command that was meant is held to it, too, when its writer says so by a press", async () => {
  await using desk = await openDesk();
  const { mel, supportRole } = desk;
  const { thread } = await openByDm(desk);
  await decide(desk, "ticket", { id: supportRole.id, type: ROLE, permission: false });
  expect(await type(desk, mel, "+cloes It loads again", thread)).toContain("Did you mean the command");
  await desk.as(mel).press(last(desk, mel, thread).id, "Yes, I meant that");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain(REFUSED);
  expect(desk.threads(desk.tickets.id)[0]).toMatchObject({ archived: false });
});

test("a form that was offered for a typed command opens only as long as its writer may use that command", async () => {
  await using desk = await openDesk();
  const { ada, mel, general, supportRole } = desk;
  expect(await type(desk, mel, `!ticket contact <@${ada.id}> question`, general.id)).not.toContain(REFUSED);
  const offer = last(desk, mel, general.id);
  await decide(desk, "ticket", { id: supportRole.id, type: ROLE, permission: false });
  await desk.later(61_000);
  await desk.as(mel).press(offer.id, "Open form");
  expect(last(desk, mel, general.id)).toMatchObject({ ephemeral: true });
  expect(last(desk, mel, general.id).text).toContain(`${REFUSED} \`/ticket contact\` here.`);
});

test("where nobody decided anything, and one who holds several roles is let in by one of them, all is as it was", async () => {
  await using desk = await openDesk();
  const { mel, general, guild, supportRole, box } = desk;
  expect(await type(desk, mel, "!tickets", general.id)).not.toContain(REFUSED);
  const crew = addRole(box.world, guild.id, { name: "Crew" });
  const member = box.world.member(guild.id, mel.id);
  member.roles = [...member.roles, crew.id];
  await decide(
    desk,
    "ticket",
    { id: supportRole.id, type: ROLE, permission: false },
    { id: crew.id, type: ROLE, permission: true },
    { id: guild.id, type: ROLE, permission: false },
  );
  await desk.later(61_000);
  expect(await type(desk, mel, "!tickets", general.id)).not.toContain(REFUSED);
});
