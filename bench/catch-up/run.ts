// npm run bench:catch-up: how long a desk needs, under Discord's limits, for what happened while it was away. `--tickets=500`.
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { addMember, addUser, type LoggedRequest } from "discord-box";
import { deskFile, openDesk } from "../../test/support/desk.ts";
import { CHANGES, change, missing, openTalk, type Talk } from "./absence.ts";

const { values: options } = parseArgs({
  options: { tickets: { type: "string", default: "500" } },
});
const tickets = Number(options.tickets);
/** Longer than Discord keeps a session, and than it remembers a nonce. */
const AWAY = 3_600_000;
/** Nothing was called for so long: it is over. */
const QUIET = 8_000;
const CARDS = "/channels/:channel/messages/:message";

const file = `${deskFile.replace("replies: careful", "replies: chat")}
relay:
  reactions: true
`;
await using desk = await openDesk({ file, box: { limits: "discord" } });
const { box } = desk;
const talks: Talk[] = [];
for (let number = 0; number < tickets; number += 1) {
  const member = addUser(box.world, { name: `Member ${number}` });
  addMember(box.world, desk.guild.id, member.id);
  talks.push(await openTalk(desk, number, member));
}

await desk.stop();
for (const talk of talks) change(desk, talk);
box.clock.advance(AWAY);
const calls: LoggedRequest[] = [];
const add = box.requests.add.bind(box.requests);
box.requests.add = (entry) => {
  calls.push(entry);
  add(entry);
};
const begun = box.clock.now();
await desk.start();
while (box.clock.now() - (calls.at(-1)?.at ?? begun) < QUIET) await sleep(200);

const seconds = (at: number | undefined) => (at === undefined ? "–" : ((at - begun) / 1_000).toFixed(1));
const ofRooms = calls.filter(
  ({ method, path, query }) => method === "GET" && path.endsWith("/messages") && !query["after"],
);
const wrong = talks.flatMap((talk) => missing(desk, talk));
const lastMissed = calls.findLast(({ method, route }) => method !== "GET" && route !== CARDS);
console.log(`${tickets * CHANGES} changes in ${tickets} tickets, an hour old, under Discord's limits:`);
console.log(`  the last room was read after ${seconds(ofRooms.at(-1)?.at)} s`);
console.log(
  `  the last thing was said after ${seconds(lastMissed?.at)} s, everything done after ${seconds(calls.at(-1)?.at)} s`,
);
console.log(
  `  ${calls.length} calls, ${calls.filter(({ status }) => status === 429).length} of them answered with 429:`,
);
const byRoute = Map.groupBy(calls, ({ method, route, query }) => `${method} ${route}${query["after"] ? "?after" : ""}`);
for (const [route, made] of [...byRoute].sort((a, b) => b[1].length - a[1].length)) {
  console.log(
    `  ${String(made.length).padStart(6)} ${route} (${seconds(made[0]?.at)} to ${seconds(made.at(-1)?.at)} s)`,
  );
}
console.log(`  missing or doubled: ${wrong.length} ${wrong.slice(0, 10).join(", ")}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
