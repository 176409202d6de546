import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { hours, minutes } from "#kernel/types.ts";
import type { Scene } from "../../support/fault-scene.ts";
import { withLines } from "./server.ts";
import {
  all,
  answers,
  channelCalled,
  inTicket,
  later,
  once as onceOn,
  type PointStep,
  run,
  standing,
  writes,
} from "./step.ts";

const withRules = (rules: string) => withLines(`rules:${rules}`);

/** What rules did is said together, a while later. */
const LINES = minutes(2);

const withHello = onceOn(({ desk }) =>
  desk
    .as(desk.mel)
    .run(
      "/snip add",
      { abbreviation: "hello", summary: "", content: "Hello, we look into it." },
      { in: desk.tickets.id },
    ),
);

/** How often a channel of the server was told of this ticket. */
const toldIn = (name: string) => (scene: Scene) =>
  standing(scene.desk, channelCalled(scene, name)).filter(({ components }) =>
    JSON.stringify(components).includes(scene.team),
  ).length;

const works = inTicket({
  name: "a rule answers, sorts and tells",
  inAnyOrder: true,
  lasts: LINES,
  file: withRules(`
  Answer:
    when: claimed
    then: ["reply hello", "tag looked-at", "note Look at the map first", "tell #general Somebody has it"]
  Sort:
    when: tag-added
    if: tag looked-at
    then: priority high`),
  prepare: withHello,
  act: run("/ticket claim"),
  reads: toldIn("general"),
});

const closes = inTicket({
  name: "a rule closes a ticket",
  lasts: LINES,
  file: withRules(`
  Close:
    when: tag-added
    if: tag solved
    then: close It works again`),
  act: run("/tags add", { tags: "solved" }),
});

const asks = inTicket({
  name: "a rule hears the member and asks",
  lasts: LINES,
  file: withRules(`
  Ask:
    when: member-wrote
    if: words thanks
    then: ["ask Is it solved?", "tag thanked"]`),
  act: writes("Thanks a lot"),
});

const waits = inTicket({
  name: "a rule waits for the member's silence",
  lasts: LINES,
  file: withRules(`
  Silent:
    when: member-silent
    after: 1 h
    then: ["tag silent", "close Write again at any time"]`),
  prepare: all(answers),
  act: later(hours(1) + minutes(1)),
});

/** Another program: it takes each call the second time, and remembers by their ids which it took. */
const program = {
  took: [] as { readonly id: string; readonly body: string }[],
  url: undefined as Promise<string> | undefined,
};

async function openProgram(): Promise<string> {
  const tried = new Set<string>();
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const id = String(request.headers["frontdesk-delivery"]);
    if (tried.has(id)) program.took.push({ id, body });
    response.writeHead(tried.has(id) ? 204 : 503).end();
    tried.add(id);
  }).listen(0, "127.0.0.1");
  server.unref();
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const calls = inTicket({
  name: "a rule calls another program, twice",
  async file(file) {
    program.url ??= openProgram();
    return withRules(`
  Call:
    when: tag-added
    if: tag call
    then: webhook ${await program.url}`)(file);
  },
  act: run("/tags add", { tags: "call" }),
  lasts: minutes(3),
  reads: ({ ticketId }) => new Set(program.took.filter(({ body }) => body.includes(ticketId)).map(({ id }) => id)).size,
});

/** What a server lets happen by itself. */
export const ruleSteps: readonly PointStep[] = [works, closes, asks, waits, calls];
