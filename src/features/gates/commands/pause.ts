import { listTypes, type TicketType } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import { type Context, command, type Option, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { closeIntake, openIntake } from "../close-intake.ts";
import type { Closes } from "../closure-store.ts";
import { NoSuchTopic, NothingClosed } from "../errors.ts";
import { intakeClosedView, intakeOpenView } from "../views/closures.ts";

const SUGGESTED = 25;

const suggestTopic = async ({ app, guildId, typed }: Context & { readonly typed: string }) => {
  const wanted = typed.toLowerCase();
  const types = guildId === null ? [] : await listTypes(app.db, guildId);
  const fitting = types.filter(({ name, key }) => name.toLowerCase().includes(wanted) || key.includes(wanted));
  return suggest(fitting.slice(0, SUGGESTED).map(({ name, key }) => ({ name, value: key })));
};

const topicOption = (key: "gates.pause-command.topic" | "gates.resume-command.topic") =>
  ({ type: "text", description: text(key), maxLength: 100, suggest: suggestTopic }) as const satisfies Option;

/** No new tickets for a while, in the server or about one topic. */
export const pauseCommand = command("pause", {
  description: text("gates.pause-command.description"),
  access: "pause",
  reply: "private",
  former: [{ typed: "accepting", takes: ["text"] }],
  options: {
    topic: topicOption("gates.pause-command.topic"),
    text: { type: "rest", description: text("gates.pause-command.text"), maxLength: 1000 },
  },
  async run({ app, write, actor, guildId, options }) {
    const type = await topicOf(app.db, guildId, options.topic);
    const closes = closesOf(type);
    const request = { guildId: guildId ?? "", closes, by: actor.id, words: options.text };
    await write((tx) => closeIntake(tx, app, request));
    return say(intakeClosedView({ closes, topic: type?.name ?? null, words: options.text }));
  },
});

export const resumeCommand = command("resume", {
  description: text("gates.resume-command.description"),
  access: "pause",
  reply: "private",
  options: { topic: topicOption("gates.resume-command.topic") },
  async run({ app, write, actor, guildId, options }) {
    const type = await topicOf(app.db, guildId, options.topic);
    return resume({ app, write, actor, guildId }, type);
  },
});

/** Takes tickets again; also from the button of the card that says it does not. */
export async function resume(
  { app, write, actor, guildId }: Pick<Context, "app" | "write" | "actor" | "guildId">,
  type: TicketType | undefined,
) {
  const request = { guildId: guildId ?? "", closes: closesOf(type), by: actor.id };
  if (!(await write((tx) => openIntake(tx, app, request)))) throw new NothingClosed();
  return say(intakeOpenView(type?.name ?? null));
}

const closesOf = (type: TicketType | undefined): Closes => (type ? `pause:${type.id}` : "pause");

async function topicOf(db: Db, guildId: string | null, said: string | null): Promise<TicketType | undefined> {
  if (said === null) return undefined;
  const wanted = said.trim().toLowerCase();
  const types = guildId === null ? [] : await listTypes(db, guildId);
  const found = types.find(({ key, name }) => key === wanted || name.toLowerCase() === wanted);
  if (!found) throw new NoSuchTopic(said);
  return found;
}
