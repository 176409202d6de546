import { Routes } from "discord-api-types/v10";
import type { Snowflake } from "#kernel/types.ts";
import { classify, type Failure } from "../discord/rest/failures.ts";
import { withoutMissing } from "./carried-files.ts";
import { findCopy, listCopies, markErased } from "./copy-store.ts";
import type { Effect } from "./effect.ts";
import { insteadOf } from "./files.ts";
import { settleCarrier } from "./kept-carriers.ts";
import { forgetKept, travelsOnce } from "./kept-files.ts";
import { type FetchedFiles, noFiles, toRawFiles, toRequest } from "./message-body.ts";
import { type Attempt, type Confirmation, channelOf, nothingToRecord, type Performing } from "./performing.ts";
import { isThread } from "./room-kinds.ts";
import { isTooLarge } from "./say.ts";

type Of<Kind extends Effect["kind"]> = Attempt<Extract<Effect, { kind: Kind }>>;
type Reaction = Attempt<Extract<Effect, { target: unknown }>>;
type Membership = Attempt<Extract<Effect, { userId: unknown }>>;

/** Changes a copy. Its files stay as they are, unless it brings others. Doing it twice changes nothing, so a lost answer needs no care. */
export async function edit(context: Performing, attempt: Of<"edit">): Promise<Confirmation> {
  const { db, call } = context;
  const { effect, room } = attempt;
  const { source, part, body } = effect;
  const messageId = await findCopy(db, room.id, source, part);
  if (messageId === undefined) return nothingToRecord;
  if (body.files && body.files.length > 0) return bringFiles(context, attempt, messageId);
  const { sticker_ids: _stickers, ...changes } = body;
  const request = { body: toRequest(changes, noFiles, undefined) };
  const there = await unlessGone(() =>
    call((rest) => rest.patch(Routes.channelMessage(channelOf(attempt), messageId), request)),
  );
  return there ? nothingToRecord : (tx) => markErased(tx, room.id, source, part);
}

/** Changes a copy together with its files; nothing is sent where none of them can come along. */
async function bringFiles(context: Performing, attempt: Of<"edit">, messageId: Snowflake): Promise<Confirmation> {
  const { call, clock, listeners } = context;
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
  return async (tx) => {
    await forgetKept(tx, travelsOnce(files));
    await settleCarrier(tx, effect.place);
    if (missing === "gone") return markErased(tx, room.id, source, part);
    const event = { room: room.id, source, missing: missing.filter((line) => line !== ""), at: clock.now() };
    for (const listener of listeners()) await listener.edited?.(tx, event);
  };
}

/** Deletes all parts of what was said for a source. */
export async function erase({ db, call }: Performing, attempt: Of<"erase">): Promise<Confirmation> {
  const { effect, room } = attempt;
  for (const { messageId } of await listCopies(db, room.id, effect.source)) {
    await unlessGone(() => call((rest) => rest.delete(Routes.channelMessage(channelOf(attempt), messageId))));
  }
  return (tx) => markErased(tx, room.id, effect.source);
}

/** Deletes somebody's message, if we may. */
export async function remove({ call, clock, listeners }: Performing, attempt: Of<"remove">): Promise<Confirmation> {
  const { messageId } = attempt.effect;
  const route = Routes.channelMessage(channelOf(attempt), messageId);
  const isGone = await unless(["held", "refused", "archived"], () =>
    unlessGone(() => call((rest) => rest.delete(route))),
  );
  if (isGone) return nothingToRecord;
  const event = { room: attempt.room.id, messageId, at: clock.now() };
  return async (tx) => {
    for (const listener of listeners()) await listener.notRemoved?.(tx, event);
  };
}

/** Reacts to a message, or takes that back, if we may. */
export async function react({ db, call }: Performing, attempt: Reaction): Promise<Confirmation> {
  const { kind, target, emoji } = attempt.effect;
  const messageId =
    typeof target === "string" ? target : await findCopy(db, attempt.room.id, target.source, target.part ?? 0);
  if (messageId === undefined) return nothingToRecord;
  const route = Routes.channelMessageOwnReaction(channelOf(attempt), messageId, encodeURIComponent(emoji));
  await unlessRefused(() => call((rest) => (kind === "react" ? rest.put(route) : rest.delete(route))));
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

/** False when the message meant is not there any more. */
async function unlessGone(act: () => Promise<unknown>): Promise<boolean> {
  return unless(["gone"], act);
}

/** Refusals of all kinds are fine: what is asked for is a courtesy. */
async function unlessRefused(act: () => Promise<unknown>): Promise<boolean> {
  return unless(["gone", "held", "refused", "archived"], act);
}

async function unless(expected: readonly Failure["failure"][], act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (expected.includes(classify(error).failure)) return false;
    throw error;
  }
}
