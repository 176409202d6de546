#!/usr/bin/env node
// Starts a box from the command line: discord-box [--port 4000] [--world file.json] [--limits off]
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";

const [major] = process.versions.node.split(".").map(Number);
if (major < 24) {
  console.error(`discord-box needs Node 24 or later; this is ${process.version}.`);
  process.exit(1);
}

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4000" },
    world: { type: "string" },
    limits: { type: "string", default: "discord" },
    help: { type: "boolean", short: "h" },
  },
});
if (values.help) {
  console.log(`A Discord in a box on this machine.

  --port 4000        where it listens; 0 picks a free port
  --world file.json  a world to go on with, written back when the box ends (made when the file is new)
  --limits off       no rate limits`);
  process.exit(0);
}

const { createBox, addApplication, addChannel, addForum, addGuild, addMember, addRole, addUser } = await import(
  "../src/index.ts"
);

const saved = values.world ? await readFile(values.world, "utf8").catch(() => undefined) : undefined;
const box = await createBox({
  port: Number(values.port),
  limits: values.limits === "off" ? "off" : "discord",
  ...(saved ? { world: JSON.parse(saved) } : {}),
});
if (!saved) furnish(box.world);

console.log(`page     ${box.url}`);
console.log(`api      ${box.api}`);
console.log(`gateway  ${box.gateway}`);
for (const application of box.world.applications.values()) {
  console.log(`token    ${application.token}  (${application.name}, ${application.id})`);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end());

async function end() {
  if (values.world) await writeFile(values.world, JSON.stringify(box.export()));
  await box.close();
  process.exit(0);
}

/** A first world: a server with three people, a few channels, and a bot with the permissions of a ticket desk. */
function furnish(world) {
  const [ada, bo, cy] = ["Ada", "Bo", "Cy"].map((name) => addUser(world, { name }));
  const application = addApplication(world, { name: "Desk", owner_id: ada.id });
  const guild = addGuild(world, { name: "Harbour", ownerId: ada.id });
  const team = addRole(world, guild.id, {
    name: "Team",
    permissions: String(2 ** 13 + 2 ** 34),
    color: 0x3ba55c,
    hoist: true,
  });
  const bot = addRole(world, guild.id, {
    name: "Desk",
    managed: true,
    bot_id: application.bot_id,
    permissions: "2252197903723600",
  });
  addChannel(world, guild.id, { name: "general" });
  addChannel(world, guild.id, { name: "help" });
  addForum(world, guild.id, { name: "tickets" });
  addMember(world, guild.id, bo.id);
  addMember(world, guild.id, cy.id, { roles: [team.id] });
  addMember(world, guild.id, application.bot_id, { roles: [bot.id] });
}
