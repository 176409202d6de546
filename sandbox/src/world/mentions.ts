import type { Fields } from "./message-fields.ts";
import type { Id } from "./model.ts";
import type { World } from "./world.ts";

const kinds = ["users", "roles", "everyone"] as const;
type Kind = (typeof kinds)[number];

/** `allowed_mentions` as given: what may ping. */
export interface AllowedMentions {
  parse: ReadonlySet<Kind>;
  users: ReadonlySet<Id>;
  roles: ReadonlySet<Id>;
  replied_user: boolean;
}

/** What pings when nothing is said: everything from members, only users from webhooks and answers to interactions. */
export const allowAll: AllowedMentions = {
  parse: new Set(kinds),
  users: new Set(),
  roles: new Set(),
  replied_user: true,
};
export const allowUsers: AllowedMentions = { ...allowAll, parse: new Set(["users"]) };

/** Checks `allowed_mentions`; `undefined` when it is not given. */
export function readAllowedMentions(body: Fields): AllowedMentions | undefined {
  const allowed = body.object("allowed_mentions");
  if (!allowed) return undefined;
  const parse = (allowed.list("parse") ?? []).flatMap((kind, index) => {
    const known = kinds.find((one) => one === kind);
    if (known) return [known];
    allowed.wrong(`parse.${index}`, "BASE_TYPE_CHOICES", "Value must be one of {'everyone', 'roles', 'users'}.");
    return [];
  });
  const users = allowed.snowflakes("users", { max: 100 }) ?? [];
  const roles = allowed.snowflakes("roles", { max: 100 }) ?? [];
  for (const [kind, ids] of [["users", users] as const, ["roles", roles] as const]) {
    if (ids.length === 0 || !parse.includes(kind)) continue;
    allowed.mistakes.add(
      allowed.path,
      "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    );
  }
  return {
    parse: new Set(parse),
    users: new Set(users),
    roles: new Set(roles),
    replied_user: allowed.flag("replied_user") ?? false,
  };
}

export interface MentionContext {
  guildId: Id | undefined;
  allowed: AllowedMentions;
  /** Holds MENTION_EVERYONE here: pings @everyone and roles that are not mentionable. */
  mentionsEveryone: boolean;
  /** Author of the message replied to. */
  repliedTo?: Id | undefined;
}

export interface Mentions {
  mentions: Id[];
  mention_roles: Id[];
  mention_everyone: boolean;
}

/** Who a text really mentions. Code is not read, unknown ids are passed over, and nobody is named twice. */
export function resolveMentions(world: World, text: string, context: MentionContext): Mentions {
  const { guildId, allowed, mentionsEveryone, repliedTo } = context;
  const prose = text.replace(/```[\s\S]*?```|``[\s\S]*?``|`[^`]*`/g, " ");
  const users = new Set<Id>();
  const roles = new Set<Id>();
  for (const [, kind, id = ""] of prose.matchAll(/<@(!|&)?(\d{1,20})>/g)) {
    if (kind === "&") {
      const role = world.roles.get(id);
      const may = allowed.parse.has("roles") || allowed.roles.has(id);
      if (role && role.guild_id === guildId && may && (role.mentionable || mentionsEveryone)) roles.add(id);
    } else if (world.users.has(id) && (allowed.parse.has("users") || allowed.users.has(id))) {
      users.add(id);
    }
  }
  if (repliedTo !== undefined && world.users.has(repliedTo) && allowed.replied_user) users.add(repliedTo);
  return {
    mentions: [...users],
    mention_roles: [...roles],
    mention_everyone:
      guildId !== undefined && mentionsEveryone && allowed.parse.has("everyone") && /@(everyone|here)\b/.test(prose),
  };
}
