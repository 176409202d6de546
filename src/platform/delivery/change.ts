import { Routes } from "discord-api-types/v10";
import type { Tx } from "#kernel/database.ts";
import { type MessageBody, type Showing, WENT_NOWHERE } from "#kernel/outbox.ts";
import { type Duration, hours, type Instant, type Snowflake, seconds, snowflakeTime } from "#kernel/types.ts";
import { classify, type Failure } from "../discord/rest/failures.ts";
import { withoutMissing } from "./carried-files.ts";
import { changePiece } from "./change-piece.ts";
import { type Copy, findCopy, listCopies, markErased, moveCopy } from "./copy-store.ts";
import type { Effect } from "./effect.ts";
import { insteadOf } from "./files.ts";
import { forgetKept } from "./forget-kept.ts";
import { settleCarrier } from "./kept-carriers.ts";
import { travelsOnce } from "./kept-files.ts";
import { type FetchedFiles, noFiles, toRawFiles, toRequest } from "./message-body.ts";
import { type Attempt, type Confirmation, channelOf, nothingToRecord, type Performing } from "./performing.ts";
import { isThread } from "./room-kinds.ts";
import { saveConfirmed } from "./room-store.ts";
import { isTooLarge, sayOnce } from "./say.ts";
import { forgetShown, saveShown, targetOfCard } from "./shown-store.ts";

type Of<Kind extends Effect["kind"]> = Attempt<Extract<Effect, { kind: Kind }>>;
type Reaction = Attempt<Extract<Effect, { target: unknown }>>;
type Membership = Attempt<Extract<Effect, { userId: unknown }>>;

/** A lane waits this long for a change; for what is longer, nothing that is said next does. */
const LONGEST_WAIT: Duration = seconds(10);

/** Changes a copy. Its files stay as they are, unless it brings others. Doing it twice changes nothing, so a lost answer needs no care. */
export async function edit(context: Performing, attempt: Of<"edit">): Promise<Confirmation> {
  const { db, call } = context;
  const { effect, room } = attempt;
  const { source, part, body } = effect;
  const copy = await findCopy(db, room.id, source, part);
  if (!copy) return (tx) => settleCarrier(tx, effect.place);
  if (body.files && body.files.length > 0) return bringFiles(context, attempt, copy.messageId);
  if (copy.piece !== null) return editPiece(context, attempt, copy);
  const { messageId } = copy;
  const { sticker_ids: _stickers, ...changes } = body;
  const request = { body: toRequest(changes, noFiles, undefined) };
  try {
    const there = await unlessGone(() =>
      call((rest) => rest.patch(Routes.channelMessage(channelOf(attempt), messageId), request)),
    );
    return (tx) => (there ? forgetShown(tx, room.id, source, part) : markErased(tx, room.id, source, part));
  } catch (error) {
    const until = tooOldUntil(error, messageId, context.clock.now());
    if (until === undefined) throw error;
    return (tx) => showLater(tx, context, { effect, room, body: changes, until });
  }
}

/** Until when Discord takes no change of a message because it is older than an hour; undefined when that is not what is wrong. */
function tooOldUntil(error: unknown, messageId: Snowflake, now: Instant): Instant | undefined {
  const failure = classify(error);
  const isLong = failure.failure === "rate-limited" && !failure.global && failure.ms > LONGEST_WAIT;
  return isLong && now - snowflakeTime(messageId) >= hours(1) ? now + failure.ms : undefined;
}

/** What is said next does not wait for it: it is shown once Discord takes it, unless it was changed again by then. */
async function showLater(
  tx: Tx,
  { vault }: Pick<Performing, "vault">,
  {
    effect: { source, part, dedupe },
    room,
    body,
    until,
  }: Pick<Of<"edit">, "effect" | "room"> & { readonly body: MessageBody; readonly until: Instant },
): Promise<void> {
  const sealed = vault.seal(JSON.stringify({ show: "card", source, part, body } satisfies Showing));
  const row = { room_id: room.id, target: targetOfCard({ source, part }), kind: "card" as const, body: sealed };
  await saveShown(tx, { ...row, version: dedupe.slice(0, 26) }, until);
}

/** Changes a copy together with its files; nothing is sent where none of them can come along. */
async function bringFiles(context: Performing, attempt: Of<"edit">, messageId: Snowflake): Promise<Confirmation> {
  const { call, clock } = context;
  const { effect, room } = attempt;
  const { source, part, body } = effect;
  const { files = [] } = body;
  const patch = async (fetched: FetchedFiles) => {
    if (fetched.files.length === 0) return true;
    const carried = new Set(fetched.files.map(({ filename }) => filename));
    const request = toRequest(withoutMissing(body, carried), { ...fetched, missing: [] }, undefined);
    const route = Routes.channelMessage(channelOf(attempt), messageId);
    return unlessGone(() => call((rest) => rest.patch(route, { body: request, files: toRawFiles(fetched) })));
  };
  const missing = await context.files.with(files, { guildId: room.guild_id }, async (fetched) => {
    try {
      return (await patch(fetched)) ? fetched.missing : "gone";
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      return [...fetched.missing, ...fetched.files.map((file) => insteadOf(file, "tooLarge"))];
    }
  });
  return async (tx, listeners) => {
    await forgetKept(tx, travelsOnce(files));
    await settleCarrier(tx, effect.place);
    if (missing === "gone") return markErased(tx, room.id, source, part);
    const event = { room: room.id, source, missing: missing.filter((line) => line !== ""), at: clock.now() };
    for (const listener of listeners) await listener.edited?.(tx, event);
  };
}

/**
 * A text that shares its message is changed there. When the others leave too little room for it, it gets a message of its own, and is
 * then taken out: in this order, so that it stands somewhere at any time.
 */
async function editPiece(context: Performing, attempt: Of<"edit">, copy: Copy): Promise<Confirmation> {
  const { effect, room } = attempt;
  const { source, part, body } = effect;
  const channelId = channelOf(attempt);
  const { messageId: before } = copy;
  const outcome = await ifThere(() => changePiece(context, channelId, copy, body.content));
  if (outcome === undefined) return (tx) => markErased(tx, room.id, source, part);
  if (outcome === "done") return nothingToRecord;
  // Missing: an attempt whose end was not recorded took it out, so the message of its own is there, and the nonce finds it.
  const anew = { ...effect, kind: "say" as const, body: { ...body, replyTo: { messageId: before } } };
  const messageId = await sayOnce(context, { ...attempt, effect: anew });
  if (outcome === "no room") await changePiece(context, channelId, copy, undefined);
  return async (tx) => {
    await moveCopy(tx, { room: room.id, source, part, messageId });
    await saveConfirmed(tx, room.id, messageId);
  };
}

/** Deletes all parts of what was said for a source. What shares a message with others is taken out of it. */
export async function erase(context: Performing, attempt: Of<"erase">): Promise<Confirmation> {
  const { effect, room } = attempt;
  const channelId = channelOf(attempt);
  for (const copy of await listCopies(context.db, room.id, effect.source)) {
    await unlessGone(() =>
      copy.piece === null
        ? context.call((rest) => rest.delete(Routes.channelMessage(channelId, copy.messageId)))
        : changePiece(context, channelId, copy, undefined),
    );
  }
  return (tx) => markErased(tx, room.id, effect.source);
}

/** Deletes somebody's message, if we may. */
export async function remove({ call, clock }: Performing, attempt: Of<"remove">): Promise<Confirmation> {
  const { messageId } = attempt.effect;
  const route = Routes.channelMessage(channelOf(attempt), messageId);
  const isGone = await unless(["held", "refused", "archived"], () =>
    unlessGone(() => call((rest) => rest.delete(route))),
  );
  if (isGone) return nothingToRecord;
  const event = { room: attempt.room.id, messageId, at: clock.now() };
  return async (tx, listeners) => {
    for (const listener of listeners) await listener.notRemoved?.(tx, event);
  };
}

/** Reacts to a message, or takes that back, if we may. */
export async function react({ db, call }: Performing, attempt: Reaction): Promise<Confirmation> {
  const { kind, target, emoji } = attempt.effect;
  const messageId =
    typeof target === "string"
      ? target
      : (await findCopy(db, attempt.room.id, target.source, target.part ?? 0))?.messageId;
  if (messageId === undefined) return nothingToRecord;
  const route = Routes.channelMessageOwnReaction(channelOf(attempt), messageId, encodeURIComponent(emoji));
  const isCourtesy = kind === "unreact" || emoji !== WENT_NOWHERE;
  await unless(isCourtesy ? REFUSALS : REFUSALS.filter((one) => one !== "archived"), () =>
    call((rest) => (kind === "react" ? rest.put(route) : rest.delete(route))),
  );
  return nothingToRecord;
}

/** Brings somebody into a thread, or puts them out; twice is the same as once. Whoever is not there any more is out. */
export async function invite({ call }: Performing, attempt: Membership): Promise<Confirmation> {
  if (!isThread(attempt.room)) return nothingToRecord;
  const { kind, userId } = attempt.effect;
  const route = Routes.threadMembers(channelOf(attempt), userId);
  await call((rest) => (kind === "invite" ? rest.put(route) : rest.delete(route)));
  return nothingToRecord;
}

/** Undefined when the message meant is not there any more. */
async function ifThere<T>(act: () => Promise<T>): Promise<T | undefined> {
  let result: T | undefined;
  await unlessGone(async () => {
    result = await act();
  });
  return result;
}

/** False when the message meant is not there any more. */
async function unlessGone(act: () => Promise<unknown>): Promise<boolean> {
  return unless(["gone"], act);
}

/** Fine where what is asked for is a courtesy. */
const REFUSALS: readonly Failure["failure"][] = ["gone", "held", "refused", "archived"];

async function unless(expected: readonly Failure["failure"][], act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (expected.includes(classify(error).failure)) return false;
    throw error;
  }
}
