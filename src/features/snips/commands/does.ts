import { PRIORITIES, type Priority } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotALength } from "../errors.ts";
import { unknownVariables } from "../fill.ts";
import { getSnip } from "../find-own.ts";
import { setActs, topicsFrom } from "../save-snip.ts";
import { shownActs, topicNames } from "../show-acts.ts";
import { type Acts, durationFrom, type Snip, tagsFrom } from "../snip.ts";
import { snipView } from "../views/snips.ts";
import { which } from "./options.ts";

interface Said {
  readonly priority: string | null;
  readonly tags: string | null;
  readonly untag: string | null;
  readonly topic: string | null;
  readonly assign: string | null;
  readonly to: string | null;
  readonly snooze: string | null;
  readonly close: string | null;
  readonly nothing: boolean | null;
}

/** What a saved reply does besides replying. What is not said stays as it is. */
export const doesCommand = command("snip does", {
  description: text("snips.does-command.description"),
  access: "saved-replies",
  reply: "private",
  options: {
    ...which,
    priority: {
      type: "choice",
      description: text("snips.does-command.priority"),
      choices: [
        { value: "low", name: text("snips.does-command.low") },
        { value: "normal", name: text("snips.does-command.normal") },
        { value: "high", name: text("snips.does-command.high") },
        { value: "urgent", name: text("snips.does-command.urgent") },
        { value: "critical", name: text("snips.does-command.critical") },
      ],
    },
    tags: { type: "text", description: text("snips.does-command.tags"), maxLength: 200 },
    untag: { type: "text", description: text("snips.does-command.untag"), maxLength: 200 },
    topic: { type: "text", description: text("snips.does-command.topic"), maxLength: 100 },
    assign: {
      type: "choice",
      description: text("snips.does-command.assign"),
      choices: [
        { value: "sender", name: text("snips.does-command.sender") },
        { value: "nobody", name: text("snips.does-command.nobody") },
      ],
    },
    to: { type: "user", description: text("snips.does-command.to") },
    snooze: { type: "text", description: text("snips.does-command.snooze"), maxLength: 10 },
    close: {
      type: "choice",
      description: text("snips.does-command.close"),
      choices: [
        { value: "told", name: text("snips.does-command.told") },
        { value: "silently", name: text("snips.does-command.silently") },
      ],
    },
    nothing: { type: "flag", description: text("snips.does-command.nothing") },
  },
  async run(context) {
    const { app, write, options } = context;
    const snip = await write(async (tx) => {
      const found = await getSnip(tx, app, context, options.abbreviation, options.whose);
      return setActs(tx, app, found, await actsFrom(tx, context, found, options));
    });
    const acts = await shownActs(app.db, snip);
    const topics = await topicNames(app.db, snip);
    return say(snipView({ snip, acts, topics, unknown: unknownVariables(snip.content) }));
  },
});

async function actsFrom(tx: Tx, { app }: Context, snip: Snip, said: Said): Promise<Acts> {
  if (said.nothing) return {};
  const topic = said.topic === null ? undefined : (await topicsFrom(tx, snip.guildId, said.topic))[0];
  const snoozeFor = said.snooze === null ? undefined : durationFrom(said.snooze);
  if (said.snooze !== null && snoozeFor === undefined) throw new NotALength();
  const assign =
    said.to !== null
      ? { person: await personOf(tx, app, said.to) }
      : said.assign === "sender" || said.assign === "nobody"
        ? { to: said.assign as "sender" | "nobody" }
        : undefined;
  return {
    ...snip.acts,
    ...(isPriority(said.priority) ? { priority: said.priority } : {}),
    ...(said.tags === null ? {} : { addTags: tagsFrom(said.tags) }),
    ...(said.untag === null ? {} : { removeTags: tagsFrom(said.untag) }),
    ...(topic ? { typeId: topic.id } : {}),
    ...(assign ? { assign } : {}),
    ...(snoozeFor === undefined ? {} : { snoozeFor }),
    ...(said.close === "told" || said.close === "silently" ? { close: said.close as "told" | "silently" } : {}),
  };
}

const isPriority = (said: string | null): said is Priority => PRIORITIES.some((one) => one === said);
