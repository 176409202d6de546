import { watchScreens } from "../world/interaction-watch.ts";
import { TOKEN_TIME } from "../world/interactions.ts";
import { findMessage } from "../world/messages.ts";
import type { InteractionRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import type { Answered, FormOnScreen } from "./person.ts";

/** How the bot took this interaction; resolves when it did, or when its 3 s are over. */
export async function outcomeOf(world: World, record: InteractionRecord): Promise<Answered> {
  await until(world, record, () => record.state !== "waiting");
  return describe(world, record);
}

/** The same for the answer that a deferral promised; `failed` when the token ends before it came. */
export async function answerOf(world: World, record: InteractionRecord): Promise<Answered> {
  const end = record.created_at + TOKEN_TIME;
  const isOver = () => world.clock.now() >= end;
  await until(world, record, () => record.state === "answered" || record.state === "failed" || isOver(), end);
  return record.state === "answered" ? describe(world, record) : { outcome: "failed", interaction: record };
}

function until(world: World, record: InteractionRecord, isDone: () => boolean, end?: number): Promise<void> {
  return new Promise((resolve) => {
    if (isDone()) return resolve();
    const check = () => {
      if (!isDone()) return;
      stop();
      alarm?.cancel();
      resolve();
    };
    const stop = watchScreens(world, (change) => {
      if (change.interactionId === record.id) check();
    });
    const alarm = end === undefined ? undefined : world.clock.at(end, check);
  });
}

function describe(world: World, record: InteractionRecord): Answered {
  if (record.state === "failed") return { outcome: "failed", interaction: record };
  const form = formOf(record);
  if (form) return { outcome: "form", interaction: record, form };
  const message = record.original_message_id
    ? findMessage(world, record.channel_id, record.original_message_id)
    : undefined;
  return {
    outcome: record.state === "answered" ? "answered" : "deferred",
    interaction: record,
    ...(message ? { message } : {}),
  };
}

/** The form an interaction was answered with. */
export function formOf(record: InteractionRecord): FormOnScreen | undefined {
  if (!record.modal) return undefined;
  // Checked and cleaned when it was shown.
  const modal = record.modal as unknown as FormOnScreen;
  return { ...modal, interactionId: record.id, applicationId: record.application_id };
}
