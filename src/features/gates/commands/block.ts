import { type Answer, button, type Context, command, say } from "#kernel/feature.ts";
import { pageOf } from "#kernel/pages.ts";
import { text } from "#kernel/text.ts";
import { block, type Subject, unblock } from "../block.ts";
import { rowOf } from "../block-row.ts";
import { countBlocks, listBlocks } from "../block-store.ts";
import { NobodyNamed, NotALength, NotBlocked } from "../errors.ts";
import { blocksPageButtonId } from "../ids.ts";
import { readLength } from "../read-length.ts";
import { blockedNowView, blocksView, unblockedView } from "../views/blocks.ts";

/** A card holds about this many lines. */
const PER_PAGE = 15;

interface Said {
  readonly subject: Subject;
  readonly length: string | null;
  readonly reason: string | null;
}

async function keepOut({ app, write, actor, guildId }: Context, { subject, length, reason }: Said): Promise<Answer> {
  const lasts = length === null ? null : readLength(length);
  if (lasts === undefined) throw new NotALength();
  const request = { guildId: guildId ?? "", subject, length: lasts, reason, by: actor.id };
  const made = await write((tx) => block(tx, app, request));
  return say(blockedNowView({ subject, until: made.until, reason }));
}

export const blockCommand = command("block add", {
  description: text("gates.block-command.description"),
  access: "block",
  reply: "private",
  aliases: ["block", "blacklist", "blacklist add"],
  former: [
    { typed: "admin blacklist_add", counts: { length: "h" } },
    { typed: "blacklist_add", counts: { length: "h" } },
  ],
  options: {
    member: { type: "user", required: true, description: text("gates.block-command.member") },
    length: { type: "text", description: text("gates.block-command.length"), maxLength: 20 },
    reason: { type: "rest", description: text("gates.block-command.reason"), maxLength: 500 },
  },
  run: async (context) => {
    const { member, length, reason } = context.options;
    return keepOut(context, { subject: { user: member }, length, reason });
  },
});

export const blockRoleCommand = command("block role", {
  description: text("gates.block-role-command.description"),
  access: "block",
  reply: "private",
  options: {
    role: { type: "role", required: true, description: text("gates.block-role-command.role") },
    length: { type: "text", description: text("gates.block-command.length"), maxLength: 20 },
    reason: { type: "rest", description: text("gates.block-command.reason"), maxLength: 500 },
  },
  run: async (context) => {
    const { role, length, reason } = context.options;
    return keepOut(context, { subject: { role }, length, reason });
  },
});

export const unblockCommand = command("block remove", {
  description: text("gates.unblock-command.description"),
  access: "block",
  reply: "private",
  aliases: ["unblock", "blacklist remove", "blacklist_remove", "whitelist"],
  former: [{ typed: "admin blacklist_remove" }],
  options: {
    member: { type: "user", description: text("gates.unblock-command.member") },
    role: { type: "role", description: text("gates.unblock-command.role") },
  },
  async run({ app, write, actor, guildId, options: { member, role } }) {
    const subject = member !== null ? { user: member } : role !== null ? { role } : undefined;
    if (!subject) throw new NobodyNamed();
    const found = await write((tx) => unblock(tx, app, { guildId: guildId ?? "", subject, by: actor.id }));
    if (!found) throw new NotBlocked();
    return say(unblockedView(subject));
  },
});

export const listBlocksCommand = command("block list", {
  description: text("gates.blocks-command.description"),
  access: "block",
  reply: "private",
  aliases: ["blacklist list", "bv"],
  options: {},
  run: async (context) => listPage(context, 0),
});

/** Another page of it. Params: page. */
export const blocksPageButton = button(blocksPageButtonId, {
  access: "block",
  reply: "update",
  run: async (context) => listPage(context, context.params[0]),
});

async function listPage({ app, guildId }: Context, wanted: string | number | undefined): Promise<Answer> {
  const now = app.clock.now();
  const page = pageOf(wanted, await countBlocks(app.db, guildId ?? "", now), PER_PAGE);
  const range = { skip: page.at * PER_PAGE, limit: PER_PAGE };
  const found = await listBlocks(app.db, guildId ?? "", now, range);
  return say(blocksView(await Promise.all(found.map((one) => rowOf(app, one))), page));
}
