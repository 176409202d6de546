import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from "discord-api-types/v10";
import type { App } from "#kernel/app.ts";
import type { Reply } from "#kernel/feature.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import { type Duration, type Instant, minutes, seconds } from "#kernel/types.ts";
import { type Answerable, type Callback, type CallEnd, type Calls, messageResponse, sendable } from "./calls.ts";
import { forget, insertOpen, type LateAnswer, type OpenInteraction, storeAnswer } from "./store.ts";

/** What goes out, rendered. */
export type Said =
  | { readonly said: "message"; readonly body: MessageBody }
  /** Told to the person only, where that is possible, and never in the place of a card. */
  | { readonly said: "refusal"; readonly body: MessageBody }
  | { readonly said: "form"; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly said: "suggestions"; readonly choices: readonly { readonly name: string; readonly value: string }[] }
  | { readonly said: "nothing" }
  /** This is a repetition: the first one answers. */
  | { readonly said: "silence" };

type Spoken = Exclude<Said, { said: "silence" }>;

export interface Responding {
  readonly app: Pick<App, "write" | "clock" | "vault" | "log">;
  readonly calls: Calls;
  readonly interaction: APIInteraction;
  readonly reply: Reply;
  /** Language of the person. */
  readonly locale: string;
  /** What is said to somebody who waited too long for a form. */
  readonly tooSlow: MessageBody;
  /** What is said when Discord does not take the answer itself. */
  readonly unshown: MessageBody;
  /** Never rejects. */
  readonly work: Promise<Said>;
  /** Another process may have told Discord to wait: then its row is there, and the answer is still ours to give. */
  readonly shared: boolean;
  /** Somebody else did what was asked for, and may have died before they could say so: says it to whoever waits. */
  repeated(): Promise<void>;
}

/** Answered by then, one call does; else Discord is told to wait. */
const ANSWER_DIRECTLY: Duration = 1_500;
/** Discord waits 3 s for the first answer, from when it made the interaction; this leaves time to reach it. */
const LAST_CHANCE: Duration = 2_500;
/** A token answers for 15 minutes; the last second is for the way. */
const TOKEN_LIFE: Duration = minutes(15) - seconds(1);
/** How long after the store took nothing it is asked once more. */
const FORGOTTEN_AGAIN: Duration = seconds(5);

/** Sees to it that the interaction is answered once, in time, and also when the process dies meanwhile. */
export async function respond(given: Responding): Promise<void> {
  const { app, interaction, reply, shared, repeated } = given;
  const receivedAt = app.clock.now();
  const direct = await within(app, given.work, ANSWER_DIRECTLY);
  if (direct?.said === "silence") return shared ? repeated() : undefined;
  if (direct) return answerDirectly(given, direct, receivedAt);
  if (reply === "suggest") return answerDirectly(given, { said: "suggestions", choices: [] }, receivedAt);
  if (reply === "form" || reply === "form-or-update") {
    const said = await within(app, given.work, receivedAt + LAST_CHANCE - app.clock.now());
    if (said?.said === "silence") return shared ? repeated() : undefined;
    if (!said) app.log.warn({ interactionId: interaction.id }, "a form was not ready in time");
    return answerDirectly(given, said ?? { said: "refusal", body: given.tooSlow }, receivedAt);
  }
  return answerLate(given, receivedAt);
}

async function within(app: Pick<App, "clock">, work: Promise<Said>, length: Duration): Promise<Said | undefined> {
  const done = new AbortController();
  const result = await Promise.race([work, app.clock.sleep(length, done.signal).then(() => undefined)]);
  done.abort();
  return result;
}

async function answerDirectly(given: Responding, said: Spoken, receivedAt: Instant): Promise<void> {
  if (said.said === "nothing" && !hasMessage(given.interaction)) return answerWithNothing(given, receivedAt);
  const end = await sendDirect(given, said, receivedAt);
  if (end !== "acknowledged" || said.said === "form" || said.said === "suggestions") return;
  const to = answerable(given.interaction);
  if (said.said !== "nothing") await deliver(given.calls, to, answerBeside(given, said), receivedAt + TOKEN_LIFE);
  if (given.shared) await given.app.write((tx) => forget(tx, to.id));
}

/** Discord has no answer without words: it is told to wait, and then that there is nothing. What it was told, the next process knows. */
async function answerWithNothing(given: Responding, receivedAt: Instant): Promise<void> {
  const { app, calls, interaction, locale, shared } = given;
  const to = answerable(interaction);
  const expiresAt = receivedAt + TOKEN_LIFE;
  const isFirst = await app.write(async (tx) => {
    const inserted = await insertOpen(tx, app.vault, { ...to, locale, original: "private", expiresAt });
    if (inserted || shared) await storeAnswer(tx, app.vault, to.id, { to: "deleted", body: {} });
    return inserted;
  });
  if (!isFirst && !shared) return;
  try {
    const end = isFirst ? await calls.callback(to, thinking("private"), receivedAt + LAST_CHANCE) : "acknowledged";
    if (end === "expired") app.log.warn({ interactionId: to.id }, "an interaction was answered too late");
    else await calls.deleteOriginal(to, expiresAt);
  } finally {
    await app.write((tx) => forget(tx, to.id));
  }
}

async function sendDirect(
  given: Responding,
  said: Spoken,
  receivedAt: Instant,
): Promise<"done" | "acknowledged" | "expired"> {
  const { app, calls, interaction } = given;
  const to = answerable(interaction);
  const until = receivedAt + LAST_CHANCE;
  const end = await calls.callback(to, directResponse(given, said), until).catch((error: unknown) => {
    logUnshown(given, error);
    return calls.callback(to, directResponse(given, { said: "refusal", body: given.unshown }), until);
  });
  if (end === "expired") app.log.warn({ interactionId: interaction.id }, "an interaction was answered too late");
  return end;
}

/** Nothing at all only follows what was pressed on a message. */
function directResponse({ interaction, reply }: Responding, said: Spoken): Callback {
  const personal = interaction.guild_id === undefined ? "public" : "private";
  switch (said.said) {
    case "form":
      return { type: InteractionResponseType.Modal, data: said.modal };
    case "suggestions":
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...said.choices] },
      };
    case "nothing":
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case "refusal":
      return messageResponse(said.body, personal);
    case "message":
      if (changesMessage(reply) && hasMessage(interaction)) {
        const uploads = said.body.uploads ? { uploads: said.body.uploads } : {};
        return { type: InteractionResponseType.UpdateMessage, data: sendable(said.body), ...uploads };
      }
      return messageResponse(said.body, reply === "public" ? "public" : personal);
  }
}

async function answerLate(given: Responding, receivedAt: Instant): Promise<void> {
  const { app, calls, interaction } = given;
  const to = answerable(interaction);
  const original = originalOf(given);
  const expiresAt = receivedAt + TOKEN_LIFE;
  const asked = await askToWait(given, { to, original, receivedAt, expiresAt });
  if (asked === "known" && !given.shared) return;

  const said = await given.work;
  // An earlier process did it and died before it answered: else Discord had not taken it that we told it to wait.
  if (said.said === "silence" && (given.shared || asked === "done")) return given.repeated();
  // Repeated, and the first one was answered: there is nothing to add to that.
  const place = asked === "acknowledged" ? answerBeside : lateAnswer;
  const answer: LateAnswer = said.said === "silence" ? { to: "nobody", body: {} } : place(given, said);
  // Whoever waits is answered all the same: it was kept for the case that this process ends before it was said.
  await app
    .write((tx) => storeAnswer(tx, app.vault, to.id, answer))
    .catch((err: unknown) => app.log.warn({ err, interactionId: to.id }, "an answer could not be kept"));
  try {
    await deliver(calls, to, answer, expiresAt).catch((error: unknown) => {
      logUnshown(given, error);
      return deliver(calls, to, lateAnswer(given, { said: "refusal", body: given.unshown }), expiresAt);
    });
  } finally {
    await forgetPatiently(given, to.id, expiresAt);
  }
}

/** What is left would be answered once more by the next process. */
async function forgetPatiently({ app }: Responding, id: string, expiresAt: Instant): Promise<void> {
  for (;;) {
    try {
      return await app.write((tx) => forget(tx, id));
    } catch (err) {
      if (app.clock.now() + FORGOTTEN_AGAIN > expiresAt) throw err;
      app.log.warn({ err, interactionId: id }, "an answered interaction was not forgotten, will retry");
      await app.clock.sleep(FORGOTTEN_AGAIN);
    }
  }
}

/** First the row, then Discord: what was told to wait is always known to the next process. "known": the row was there. */
async function askToWait(
  { app, calls, locale }: Pick<Responding, "app" | "calls" | "locale">,
  {
    to,
    original,
    receivedAt,
    expiresAt,
  }: { to: Answerable; original: OpenInteraction["original"]; receivedAt: Instant; expiresAt: Instant },
): Promise<CallEnd | "known"> {
  const waiting = { ...to, locale, original, expiresAt };
  if (!(await app.write((tx) => insertOpen(tx, app.vault, waiting)))) return "known";
  const response = original === "update" ? { type: InteractionResponseType.DeferredMessageUpdate } : thinking(original);
  const deferred = await calls.callback(to, response, receivedAt + LAST_CHANCE);
  if (deferred === "expired") app.log.warn({ interactionId: to.id }, "Discord was asked to wait too late");
  return deferred;
}

/** For a worker that has not answered: tells Discord to wait for it. */
export async function deferFor(
  given: Pick<Responding, "app" | "calls" | "interaction" | "reply" | "locale">,
): Promise<void> {
  const { app, interaction } = given;
  const now = app.clock.now();
  const to = answerable(interaction);
  const place = { to, original: originalOf(given), receivedAt: now, expiresAt: now + TOKEN_LIFE };
  // The worker was just faster.
  if ((await askToWait(given, place)) === "acknowledged") await app.write((tx) => forget(tx, to.id));
}

/** Whatever the handler did is done: its words are at fault (too many of them, or an address Discord does not like). */
function logUnshown({ app, interaction }: Responding, error: unknown): void {
  app.log.error({ err: error, interactionId: interaction.id }, "Discord did not take an answer");
}

/** Puts a late answer where it belongs. Repeating it changes nothing, except that a private message may come twice. */
export async function deliver(calls: Calls, to: Answerable, answer: LateAnswer, until: Instant): Promise<void> {
  if (answer.to === "original") await calls.editOriginal(to, answer.body, until);
  else if (answer.to === "follow-up") await calls.followUpPrivately(to, answer.body, until);
  else if (answer.to === "deleted") await calls.deleteOriginal(to, until);
}

function lateAnswer(given: Responding, said: Spoken): LateAnswer {
  const update = originalOf(given) === "update";
  switch (said.said) {
    case "message":
      return { to: "original", body: said.body };
    case "refusal":
      return { to: update ? "follow-up" : "original", body: said.body };
    case "nothing":
      return { to: update ? "nobody" : "deleted", body: {} };
    default:
      // A form or choices can't follow a deferral: the definition's `reply` is wrong.
      given.app.log.error(
        { interactionId: given.interaction.id, reply: given.reply },
        "a form came too late to be opened",
      );
      return { to: update ? "follow-up" : "original", body: given.tooSlow };
  }
}

/**
 * It was answered before, by a process that died, and nobody knows how. When that one had nothing to say of a message, its answer is
 * that message itself, a panel that all read: only what is meant to change it may take its place, everything else stands beside it.
 */
function answerBeside(given: Responding, said: Spoken): LateAnswer {
  const answer = lateAnswer(given, said);
  const changesIt = originalOf(given) === "update" && said.said === "message";
  return answer.to === "original" && hasMessage(given.interaction) && !changesIt
    ? { ...answer, to: "follow-up" }
    : answer;
}

function originalOf({
  interaction,
  reply,
}: Pick<Responding, "interaction" | "reply">): "private" | "public" | "update" {
  if (changesMessage(reply) && hasMessage(interaction)) return "update";
  return reply === "public" || interaction.guild_id === undefined ? "public" : "private";
}

const changesMessage = (reply: Reply): boolean => reply === "update" || reply === "form-or-update";

const thinking = (visible: "private" | "public"): Callback => ({
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  // Nothing else can be said of it now; that it has components comes with the edit.
  data: visible === "private" ? { flags: MessageFlags.Ephemeral } : {},
});

/** Pressed on a message, or a form opened from one: that message can be changed. */
function hasMessage(interaction: APIInteraction): boolean {
  return (
    (interaction.type === InteractionType.MessageComponent || interaction.type === InteractionType.ModalSubmit) &&
    interaction.message !== undefined
  );
}

function answerable({ id, token, application_id }: APIInteraction): Answerable {
  return { id, token, applicationId: application_id };
}
