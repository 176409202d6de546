import { Routes } from "discord-api-types/v10";
import { classify, type Failure } from "../discord/rest/failures.ts";
import { findCopy, listCopies, markErased } from "./copy-store.ts";
import type { Effect } from "./effect.ts";
import { noFiles, toRequest } from "./message-body.ts";
import { type Attempt, type Confirmation, channelOf, nothingToRecord, type Performing } from "./performing.ts";
import { isThread } from "./room-kinds.ts";

type Of<Kind extends Effect["kind"]> = Attempt<Extract<Effect, { kind: Kind }>>;
type Reaction = Attempt<Extract<Effect, { target: unknown }>>;
type Membership = Attempt<Extract<Effect, { userId: unknown }>>;

/** Changes a copy. Files stay as they are. Doing it twice changes nothing, so a lost answer needs no care. */
export async function edit({ db, call }: Performing, attempt: Of<"edit">): Promise<Confirmation> {
  const { effect, room } = attempt;
  const { source, part, body } = effect;
  const messageId = await findCopy(db, room.id, source, part);
  if (messageId === undefined) return nothingToRecord;
  const { sticker_ids: _stickers, ...changes } = body;
  const request = { body: toRequest(changes, noFiles, undefined) };
  const there = await unlessGone(() =>
    call((rest) => rest.patch(Routes.channelMessage(channelOf(attempt), messageId), request)),
  );
  return there ? nothingToRecord : (tx) => markErased(tx, room.id, source, part);
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
