import { type APIInteraction, InteractionType, MessageFlags } from "discord-api-types/v10";
import { customId, type Reply } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { type Duration, seconds, snowflakeTime } from "#kernel/types.ts";
import { clip, cut, oneLine } from "#kernel/words.ts";
import { renderModal } from "#platform/render/modal.ts";
import { interactionActor } from "../router/actor.ts";
import type { Parts } from "../router/parts.ts";
import { type Event, type Outcome, perform, problem } from "../router/perform.ts";
import { type Calls, createCalls } from "./calls.ts";
import { findWork, type Work } from "./find-work.ts";
import { finishRepeated } from "./recover.ts";
import { deferFor, respond, type Said } from "./respond.ts";
import { isOpen } from "./store.ts";

/** Nobody waits for an interaction that was not acknowledged by then. */
const PATIENCE: Duration = seconds(3);

/** Interactions whose answer needs more than a definition: those of typed commands. Undefined: not one of them. */
export type FindMore = (interaction: APIInteraction) => Work | undefined;

/** `replayed`: Discord tells again what happened before we connected. */
export type HandleInteraction = (interaction: APIInteraction, told: "live" | "replayed") => Promise<void>;

export function createInteractionHandler(parts: Parts, findMore: FindMore): HandleInteraction {
  const calls = createCalls(parts.rest.lane, parts.app.clock);
  return async (interaction, told) => {
    if (interaction.type === InteractionType.Ping) return;
    if (told === "replayed" && (await isOver(parts, interaction))) return;
    const work = findMore(interaction) ?? findWork(parts.definitions, interaction) ?? obsolete(interaction);
    await answer(parts, calls, interaction, work);
  };
}

/** The person saw "This interaction failed" already, or it is answered as one that was interrupted. */
async function isOver({ app, handled }: Parts, { id }: APIInteraction): Promise<boolean> {
  if (app.clock.now() - snowflakeTime(id) > PATIENCE) return true;
  return (await isOpen(app.db, id)) || (await handled.find(app.db, id));
}

function obsolete({ type }: APIInteraction): Work {
  const reply: Reply = type === InteractionType.ApplicationCommandAutocomplete ? "suggest" : "private";
  return {
    access: "everyone",
    reply,
    run: async () => ({ answer: "say", view: problem(text("kernel.obsolete")) }),
  };
}

async function answer(parts: Parts, calls: Calls, interaction: APIInteraction, work: Work): Promise<void> {
  const { app } = parts;
  const event = eventOf(parts, interaction);
  const { access, part, reply, heldTo, run } = work;
  await respond({
    app,
    calls,
    interaction,
    reply,
    locale: event.locale,
    unshown: app.render(problem(text("kernel.unshown")), event.locale, event),
    tooSlow: app.render(problem(text("kernel.try-again")), event.locale, event),
    work: perform(parts, { event, access, part, heldTo, run }).then((outcome) =>
      put(parts, outcome, { event, reply, interaction }),
    ),
    shared: parts.shared === true,
    repeated: () => finishRepeated(parts, calls, interaction.id),
  });
}

/** Tells Discord to wait for an answer that another process will give. */
export async function defer({ app, rest }: Parts, interaction: APIInteraction, reply: Reply): Promise<void> {
  const locale = "locale" in interaction ? interaction.locale : "en-US";
  await deferFor({ app, calls: createCalls(rest.lane, app.clock), interaction, reply, locale });
}

function eventOf({ rest, app }: Parts, interaction: APIInteraction): Event {
  const locale = "locale" in interaction ? interaction.locale : "en-US";
  const channelId = interaction.channel?.id;
  if (channelId === undefined) app.log.warn({ interactionId: interaction.id }, "an interaction without a channel");
  const { message } = interaction;
  return {
    person: interactionActor(interaction, rest.lane.cdn),
    guildId: interaction.guild_id ?? null,
    channelId: channelId ?? "0",
    locale,
    guildLocale: interaction.guild_locale ?? locale,
    eventId: interaction.id,
    message: message ? { id: message.id, channelId: message.channel_id } : null,
  };
}

interface Place {
  readonly event: Event;
  readonly reply: Reply;
  readonly interaction: APIInteraction;
}

/** Renders an outcome in the language of whoever reads it. Never rejects: a view that can't be rendered is a failure like others. */
async function put(parts: Parts, outcome: Outcome, place: Place): Promise<Said> {
  try {
    return rendered(parts, outcome, place);
  } catch (error) {
    const failed = await perform(parts, {
      event: place.event,
      access: "everyone",
      run: () => Promise.reject(error),
    });
    return rendered(parts, failed, place);
  }
}

function rendered({ app }: Parts, outcome: Outcome, { event, reply, interaction }: Place): Said {
  if (outcome.answer === "repeated") return { said: "silence" };
  if (reply === "suggest") {
    return { said: "suggestions", choices: outcome.answer === "suggest" ? outcome.choices.slice(0, 25).map(fit) : [] };
  }
  switch (outcome.answer) {
    case "say":
      return { said: "message", body: app.render(outcome.view, readersLocale(event, reply, interaction), event) };
    case "refuse":
      return { said: "refusal", body: app.render(outcome.view, event.locale, event) };
    case "ask": {
      const id = customId(outcome.form.form, ...outcome.params);
      return {
        said: "form",
        modal: renderModal(outcome.title, outcome.fields, app.translate(event.locale, event), id),
      };
    }
    case "suggest":
      throw new Error("suggestions are for autocomplete");
    case "nothing":
      return { said: "nothing" };
  }
}

function readersLocale(event: Place["event"], reply: Reply, { message }: APIInteraction): string {
  const everybody =
    reply === "public" ||
    ((reply === "update" || reply === "form-or-update") && !((message?.flags ?? 0) & MessageFlags.Ephemeral));
  return everybody ? event.guildLocale : event.locale;
}

/** Discord's limit for both. */
function fit({ name, value }: { readonly name: string; readonly value: string }) {
  return { name: cut(oneLine(name), 100) || "…", value: clip(value, 100) };
}
