/** What an application does with an interaction: the callback, and everything its token allows afterwards. */
import { invalid, refuse } from "../errors.ts";
import type { UploadedFile } from "../http/route.ts";
import { may, Permission } from "../permissions.ts";
import { OptionType, readChoiceValue } from "./command-options.ts";
import { checkModal } from "./components.ts";
import { InteractionType } from "./interaction-payload.ts";
import { tellScreens } from "./interaction-watch.ts";
import { interactionMetadata, isUserInstallOnly, moveTo } from "./interactions.ts";
import { MessageFlag } from "./message-body.ts";
import { Fields, Mistakes } from "./message-fields.ts";
import { removeMessage } from "./message-store.ts";
import { createMessage, editMessage, findMessage } from "./messages.ts";
import type { Id, InteractionRecord, MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

export const CallbackType = {
  MESSAGE: 4,
  DEFERRED_MESSAGE: 5,
  DEFERRED_UPDATE: 6,
  UPDATE_MESSAGE: 7,
  CHOICES: 8,
  MODAL: 9,
} as const;

/** Follow-ups where only the user's own install brought the application. */
const MAX_USER_INSTALL_FOLLOWUPS = 5;
const MAX_SUGGESTIONS = 25;

const MessageType = { REPLY: 19, CHAT_INPUT_COMMAND: 20, CONTEXT_MENU_COMMAND: 23 } as const;

/** Words of an application: the JSON of a message, and its files. */
export interface Words {
  body: unknown;
  files: readonly UploadedFile[];
}

/** Answers for the first time. The message that was written or changed, when there is one. */
export function answerInteraction(
  world: World,
  record: InteractionRecord,
  { body, files }: Words,
): MessageRecord | undefined {
  const mistakes = new Mistakes();
  const fields = Fields.of(mistakes, body);
  const type = fields.integer("type", { required: true });
  fields.object("data")?.integer("flags");
  mistakes.throwIfAny();
  const accepted = acceptedAnswers(record);
  if (type === undefined || !accepted.includes(type)) {
    const listed = accepted.length === 1 ? `${accepted[0]},` : accepted.join(", ");
    throw invalid("type", "UNION_TYPE_CHOICES", `Value of field "type" must be one of (${listed}).`);
  }
  const words = { body: fields.raw.data ?? {}, files };
  switch (type) {
    case CallbackType.MESSAGE:
      return settle(world, record, "answered", () => writeOriginal(world, record, words));
    case CallbackType.DEFERRED_MESSAGE:
      return settle(world, record, "deferred", () => writeOriginal(world, record, { ...words, isLoading: true }));
    case CallbackType.DEFERRED_UPDATE:
      record.original_message_id = record.source_message_id ?? "0";
      return settle(world, record, "deferred-update", () => sourceMessage(world, record));
    case CallbackType.UPDATE_MESSAGE:
      record.original_message_id = record.source_message_id ?? "0";
      return settle(world, record, "answered", () => {
        const source = sourceMessage(world, record);
        if (source) edit(world, record, source, { ...words, at: "data" });
        return source;
      });
    case CallbackType.CHOICES:
      record.choices = readChoices(record, fields);
      return settle(world, record, "answered", () => undefined);
    default:
      showForm(world, record, fields.raw.data);
      return settle(world, record, "answered", () => undefined);
  }
}

/** Answers that make sense to an interaction, by number. Launching activities and selling are not in the box. */
function acceptedAnswers(record: InteractionRecord): number[] {
  const { MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE_MESSAGE, CHOICES, MODAL } = CallbackType;
  if (record.type === InteractionType.AUTOCOMPLETE) return [CHOICES];
  const onMessage = record.source_message_id ? [DEFERRED_UPDATE, UPDATE_MESSAGE] : [];
  const form = record.type === InteractionType.MODAL_SUBMIT ? [] : [MODAL];
  return [MESSAGE, DEFERRED_MESSAGE, ...onMessage, ...form];
}

/** A refused answer leaves the interaction waiting. */
function settle(
  world: World,
  record: InteractionRecord,
  state: InteractionRecord["state"],
  act: () => MessageRecord | undefined,
): MessageRecord | undefined {
  const message = act();
  moveTo(world, record, state);
  return message;
}

/** The answer as a new message, or the "thinking" in its place. */
function writeOriginal(world: World, record: InteractionRecord, words: Words & { isLoading?: boolean }): MessageRecord {
  if (isForOneself(world, record, words.body)) record.ephemeral = true;
  const message = createMessage(world, {
    ...origin(world, record),
    body: words.isLoading ? {} : words.body,
    files: words.isLoading ? [] : words.files,
    at: "data",
    flags: words.isLoading ? MessageFlag.LOADING : 0,
    ...answerType(record),
    ...(record.ephemeral ? { ephemeralFor: record.user_id } : {}),
    interactionMetadata: interactionMetadata(world, record),
  });
  record.original_message_id = message.id;
  if (message.ephemeral_for) tellEphemeral(world, record);
  return message;
}

function origin(world: World, record: InteractionRecord) {
  return {
    via: "interaction" as const,
    channelId: record.channel_id,
    authorId: world.application(record.application_id).bot_id,
    applicationId: record.application_id,
  };
}

/** Answers to components and to context menus on messages stand as replies to that message. */
function answerType(record: InteractionRecord): { type: number; reference?: MessageRecord["message_reference"] } {
  const data = (record.payload.data ?? {}) as { type?: number; target_id?: Id };
  if (record.source_message_id) return { type: MessageType.REPLY, reference: refer(record, record.source_message_id) };
  if (record.type !== InteractionType.COMMAND || data.type === 1) return { type: MessageType.CHAT_INPUT_COMMAND };
  if (data.type === 3 && data.target_id) {
    return { type: MessageType.CONTEXT_MENU_COMMAND, reference: refer(record, data.target_id) };
  }
  return { type: MessageType.CONTEXT_MENU_COMMAND };
}

function refer(record: InteractionRecord, messageId: Id): NonNullable<MessageRecord["message_reference"]> {
  return {
    type: 0,
    channel_id: record.channel_id,
    message_id: messageId,
    ...(record.guild_id ? { guild_id: record.guild_id } : {}),
  };
}

/** Asked for, or because the person may not bring applications of their own here. */
function isForOneself(world: World, record: InteractionRecord, body: unknown): boolean {
  const flags = new Fields(new Mistakes(), (body ?? {}) as Record<string, unknown>).integer("flags") ?? 0;
  if (flags & MessageFlag.EPHEMERAL) return true;
  if (!record.guild_id || !isUserInstallOnly(record)) return false;
  return !may(world, record.user_id, record.channel_id, Permission.USE_EXTERNAL_APPS);
}

function sourceMessage(world: World, record: InteractionRecord): MessageRecord | undefined {
  return record.source_message_id ? findMessage(world, record.channel_id, record.source_message_id) : undefined;
}

function readChoices(record: InteractionRecord, fields: Fields): { name: string; value: string | number }[] {
  const data = fields.object("data", { required: true });
  const type = focusedType(record.payload.data) ?? OptionType.STRING;
  const choices = (data?.objects("choices", { required: true, max: MAX_SUGGESTIONS }) ?? []).map((choice) => ({
    name: choice.text("name", { required: true, min: 1, max: 100 }) ?? "",
    value: readChoiceValue(choice, type) ?? "",
  }));
  fields.mistakes.throwIfAny();
  return choices;
}

/** Type of the option being typed, wherever it stands. */
function focusedType(part: unknown): number | undefined {
  const { options = [], focused, type } = (part ?? {}) as { options?: unknown[]; focused?: boolean; type?: number };
  if (focused) return type;
  for (const option of options) {
    const found = focusedType(option);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Puts a form on the person's screen, in place of one that may be there. */
function showForm(world: World, record: InteractionRecord, data: unknown): void {
  const modal = checkModal(data, "data");
  for (const other of world.interactions.values()) if (other.user_id === record.user_id) other.form_open = false;
  record.modal = { ...modal };
  record.form_open = true;
  tellScreens(world, { kind: "form", userId: record.user_id, channelId: record.channel_id, interactionId: record.id });
}

/** The message behind `@original`. Throws 10008. */
export function originalMessage(world: World, record: InteractionRecord): MessageRecord {
  const message = record.original_message_id
    ? findMessage(world, record.channel_id, record.original_message_id)
    : undefined;
  if (!message) throw refuse(10008);
  return message;
}

/** One of the messages this interaction's application wrote with it. Throws 10008. */
export function answerMessage(world: World, record: InteractionRecord, id: Id): MessageRecord {
  if (id === "@original") return originalMessage(world, record);
  const message = findMessage(world, record.channel_id, id);
  const ours = message?.application_id === record.application_id || id === record.original_message_id;
  if (!message || !ours) throw refuse(10008);
  return message;
}

/** Changes an answer. What was "thinking" has its words now. */
export function editAnswer(
  world: World,
  record: InteractionRecord,
  message: MessageRecord,
  words: Words,
): MessageRecord {
  edit(world, record, message, words);
  if (message.id === record.original_message_id && record.state !== "answered") moveTo(world, record, "answered");
  return message;
}

function edit(world: World, record: InteractionRecord, message: MessageRecord, words: Words & { at?: string }): void {
  editMessage(world, { channelId: message.channel_id, messageId: message.id, via: "interaction", ...words });
  if (message.ephemeral_for) tellEphemeral(world, record);
}

export function deleteAnswer(world: World, record: InteractionRecord, message: MessageRecord): void {
  removeMessage(world, message);
  if (record.state !== "answered") moveTo(world, record, "answered");
  if (message.ephemeral_for) tellEphemeral(world, record);
}

function tellEphemeral(world: World, record: InteractionRecord): void {
  const { user_id: userId, channel_id: channelId, id } = record;
  tellScreens(world, { kind: "ephemeral", userId, channelId, interactionId: id });
}

/** Writes one more message. The first after a deferral takes the place of the "thinking". */
export function followUp(world: World, record: InteractionRecord, words: Words): MessageRecord {
  if (record.state === "deferred") return editAnswer(world, record, originalMessage(world, record), words);
  if (isUserInstallOnly(record) && record.followups >= MAX_USER_INSTALL_FOLLOWUPS) throw refuse(40094);
  const original = record.original_message_id;
  const message = createMessage(world, {
    ...origin(world, record),
    ...words,
    ...(original ? { type: MessageType.REPLY, reference: refer(record, original) } : {}),
    ...(isForOneself(world, record, words.body) ? { ephemeralFor: record.user_id } : {}),
    interactionMetadata: interactionMetadata(world, record, original),
  });
  record.followups++;
  if (record.state === "deferred-update") moveTo(world, record, "answered");
  if (message.ephemeral_for) tellEphemeral(world, record);
  return message;
}
