/** Interactions from press to end: made, sent to the application, answered in 3 s, usable for 15 minutes. */
import { randomBytes } from "node:crypto";
import { refuse } from "../errors.ts";
import { buildPayload, contextOf, InteractionContext, InteractionType } from "./interaction-payload.ts";
import { tellScreens } from "./interaction-watch.ts";
import type { ApplicationRecord, ChannelRecord, Id, InteractionRecord, MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

/** Milliseconds for the first answer. */
export const ANSWER_TIME = 3_000;
/** Milliseconds in which the token edits and follows up. */
export const TOKEN_TIME = 15 * 60 * 1_000;

export interface InteractionStart {
  type: number;
  applicationId: Id;
  userId: Id;
  channelId: Id;
  /** `data` of the payload, made when the interaction's place is known: it may hold resolved things. */
  data: (record: InteractionRecord) => object;
  /** The message whose component was used, also when that led to the form now sent. */
  message?: MessageRecord | undefined;
  /** The interaction that was answered with the form now sent. */
  formOf?: InteractionRecord | undefined;
}

export function startInteraction(world: World, start: InteractionStart): InteractionRecord {
  const application = world.application(start.applicationId);
  const channel = world.channel(start.channelId);
  const id = world.ids.next();
  const record: InteractionRecord = {
    id,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString("base64url")}`).toString("base64url"),
    application_id: application.id,
    type: start.type,
    user_id: start.userId,
    channel_id: channel.id,
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
    created_at: world.clock.now(),
    payload: {},
    state: "waiting",
    ...(start.message ? { source_message_id: start.message.id } : {}),
    ...(start.formOf ? { form_of: start.formOf.id } : {}),
    followups: 0,
  };
  const owners = authorizingOwners(world, application, channel, start.userId);
  record.payload = buildPayload(world, record, { data: start.data(record), message: start.message, owners });
  world.interactions.set(id, record);
  armClocks(world, record);
  const installed = record.guild_id !== undefined && world.findMember(record.guild_id, application.bot_id);
  world.emit({
    t: "INTERACTION_CREATE",
    userIds: [application.bot_id],
    d: record.payload,
    ...(installed ? { guildId: record.guild_id } : {}),
  });
  return record;
}

/** By whose choice the application is here: a guild's, a user's, or "0" for its own direct messages. */
function authorizingOwners(
  world: World,
  application: ApplicationRecord,
  channel: ChannelRecord,
  userId: Id,
): Record<string, Id> {
  const byUser: Record<string, Id> = application.user_installs?.includes(userId) ? { "1": userId } : {};
  if (channel.guild_id) {
    return world.findMember(channel.guild_id, application.bot_id) ? { "0": channel.guild_id, ...byUser } : byUser;
  }
  return contextOf(channel, application.bot_id) === InteractionContext.BOT_DM ? { "0": "0", ...byUser } : byUser;
}

/** Whether only the user's own install brought the application here; follow-ups are few then. */
export function isUserInstallOnly(record: InteractionRecord): boolean {
  return !("0" in ((record.payload.authorizing_integration_owners as object | undefined) ?? {}));
}

/**
 * After 3 s without an answer the person reads "This interaction failed". When the token ends nothing refers to the
 * interaction any more, but for a form still on somebody's screen.
 */
function armClocks(world: World, record: InteractionRecord): void {
  world.clock.at(record.created_at + ANSWER_TIME, () => {
    if (record.state === "waiting") moveTo(world, record, "failed");
  });
  world.clock.at(record.created_at + TOKEN_TIME, () => {
    if (!record.form_open) world.interactions.delete(record.id);
  });
}

/** Lets the clocks of an imported world run on. */
export function resumeInteractions(world: World): void {
  for (const record of world.interactions.values()) armClocks(world, record);
}

export function moveTo(world: World, record: InteractionRecord, state: InteractionRecord["state"]): void {
  record.state = state;
  tellScreens(world, {
    kind: "interaction",
    userId: record.user_id,
    channelId: record.channel_id,
    interactionId: record.id,
  });
}

/** The interaction a callback may answer now. Throws 10062, or 40060 when it was answered already. */
export function interactionToAnswer(world: World, id: Id, token: string): InteractionRecord {
  const record = world.interactions.get(id);
  if (!record || record.token !== token) throw refuse(10062);
  if (record.state === "failed" || isOver(world, record, TOKEN_TIME)) throw refuse(10062);
  if (record.state !== "waiting") throw refuse(40060);
  if (isOver(world, record, ANSWER_TIME)) throw refuse(10062);
  return record;
}

/** The answered interaction behind a webhook-style address. Throws 50027 for a token that never was or is over. */
export function interactionByToken(world: World, applicationId: Id, token: string): InteractionRecord {
  const id = Buffer.from(token, "base64url").toString().split(":")[1] ?? "";
  const record = world.interactions.get(id);
  if (record?.token !== token || record.application_id !== applicationId) throw refuse(50027);
  if (isOver(world, record, TOKEN_TIME)) throw refuse(50027);
  if (record.state === "waiting" || record.state === "failed") throw refuse(10015);
  return record;
}

function isOver(world: World, record: InteractionRecord, time: number): boolean {
  return world.clock.now() >= record.created_at + time;
}

/** What `interaction_metadata` of answers says; of a follow-up, also which message it follows. */
export function interactionMetadata(world: World, record: InteractionRecord, originalId?: Id): object {
  const { payload } = record;
  const data = (payload.data ?? {}) as CommandPart & { target_id?: Id };
  const opener = record.form_of ? world.interactions.get(record.form_of) : undefined;
  const user = payload.user ?? (payload.member as { user: object } | undefined)?.user;
  return {
    id: record.id,
    type: record.type,
    user,
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(record.type === InteractionType.COMMAND ? { name: commandPath(data), command_type: data.type } : {}),
    ...(data.type === 2 && data.target_id ? { target_user: targetUser(payload, data.target_id) } : {}),
    ...(data.type === 3 && data.target_id ? { target_message_id: data.target_id } : {}),
    ...(record.type === InteractionType.COMPONENT ? { interacted_message_id: record.source_message_id } : {}),
    ...(opener ? { triggering_interaction_metadata: interactionMetadata(world, opener) } : {}),
    ...(originalId ? { original_response_message_id: originalId } : {}),
  };
}

interface CommandPart {
  name?: string;
  type?: number;
  options?: CommandPart[];
}

/** The name of a command with its group and sub-command. */
function commandPath(part: CommandPart): string {
  const below = part.options?.find((option) => option.type !== undefined && option.type <= 2);
  return below ? `${part.name} ${commandPath(below)}` : (part.name ?? "");
}

function targetUser(payload: Record<string, unknown>, id: Id): unknown {
  const data = payload.data as { resolved?: { users?: Record<Id, object> } };
  return data.resolved?.users?.[id];
}
