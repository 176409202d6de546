import { MOST_TAGS, ticketHere } from "#features/tickets/index.ts";
import { type Answer, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { changeByHand } from "../by-hand.ts";
import { NoTag, TooManyTags } from "../errors.ts";
import { readTags } from "../tags.ts";
import { tagsDoneView } from "../views/done.ts";
import { tagsLine } from "../views/lines.ts";

const options = {
  tags: { type: "rest", description: text("handling.option-tags"), required: true, maxLength: 400 },
  number: { type: "integer", description: text("handling.option-number"), min: 1 },
} as const;

type Given = Context & { readonly options: { readonly tags: string; readonly number: number | null } };

export const tagsAddCommand = command("tags add", {
  description: text("handling.tags-add-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["tag", "ticket tags add"],
  former: [{ typed: "ticket tags" }],
  options,
  run: (context) => change(context, "add"),
});

export const tagsRemoveCommand = command("tags remove", {
  description: text("handling.tags-remove-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["untag", "ticket tags remove"],
  options,
  run: (context) => change(context, "remove"),
});

async function change(context: Given, what: "add" | "remove"): Promise<Answer> {
  const { app, write, actor, guildId, channelId, options } = context;
  const tags = readTags(options.tags);
  if (tags.length === 0) throw new NoTag();
  const after = await write(async (tx) => {
    const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
    if (what === "add" && new Set([...ticket.tags, ...tags]).size > MOST_TAGS) throw new TooManyTags(MOST_TAGS);
    const change = what === "add" ? { addTags: tags } : { removeTags: tags };
    return changeByHand(tx, app, {
      ticket,
      by: actor,
      guildId,
      change,
      line: (now) => tagsLine(actor.id, now.tags),
    });
  });
  return say(tagsDoneView(after.number, after.tags));
}
