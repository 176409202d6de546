import { ask, button, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { chosenIn, typedIn } from "../form-values.ts";
import * as ids from "../ids.ts";
import { type PanelDraft, panelDrafts } from "../panel-draft.ts";
import { changeDraft, lacksOf } from "../show-editor.ts";

/** Text and announcement channels: where a panel stands. Private threads are made in text channels only. */
export const PANEL_CHANNELS: readonly number[] = [0, 5];
export const THREAD_CHANNELS: readonly number[] = [0];

/** Where it stands, and where its private threads are made. Params: draft. */
export const askPlacesButton = button(ids.askPlacesId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, params }) {
    const { id, settings, typed } = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const channel = (id: string) => [{ id, type: "channel" as const }];
    return ask(placesForm, [id], text("panels.button-places"), [
      {
        field: "channel",
        name: "channel",
        label: text("panels.field-channel"),
        channelTypes: PANEL_CHANNELS,
        preset: channel(settings.channelId),
      },
      {
        field: "channel",
        name: "destination",
        label: text("panels.field-destination"),
        hint: text("panels.hint-destination"),
        required: false,
        min: 0,
        max: 1,
        channelTypes: THREAD_CHANNELS,
        preset: settings.destinationId === null ? [] : channel(settings.destinationId),
      },
      {
        field: "channel",
        name: "transcripts",
        label: text("panels.field-transcripts"),
        hint: text("panels.hint-transcripts"),
        required: false,
        min: 0,
        max: 1,
        channelTypes: PANEL_CHANNELS,
        preset: settings.transcriptsId ? channel(settings.transcriptsId) : [],
      },
      {
        field: "short",
        name: "called",
        label: text("panels.field-called"),
        hint: text("panels.hint-called"),
        required: false,
        max: 200,
        value: settings.nameTemplate ?? "",
      },
      {
        field: "long",
        name: "starter",
        label: text("panels.field-starter"),
        hint: text("panels.hint-starter"),
        required: false,
        max: 1500,
        value: typed.starter ?? settings.starterTemplate ?? "",
      },
    ]);
  },
});

export const placesForm = form(ids.placesFormId, {
  access: "set-up",
  reply: "update",
  async submit(context) {
    const { app, guildId, actor, params, values } = context;
    const draft = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const channelId = chosenIn(values.channel)[0] ?? draft.settings.channelId;
    const places = {
      channelId,
      destinationId: chosenIn(values.destination)[0] ?? null,
      transcriptsId: chosenIn(values.transcripts)[0] ?? null,
    };
    const lacks = await lacksOf(app, context, { ...draft.settings, ...places });
    const called = typedIn(values.called) || null;
    return changeDraft(context, draft.id, (now) =>
      withStarter(
        { ...now, lacks, settings: { ...now.settings, ...places, nameTemplate: called } },
        typedIn(values.starter),
      ),
    );
  },
});

/** Who is not mentioned in a private thread is not let in: without its member a starter is asked for again. */
function withStarter(draft: PanelDraft, starter: string): PanelDraft {
  const { starter: _, ...others } = draft.typed;
  if (starter !== "" && !starter.includes("$author")) return { ...draft, typed: { ...others, starter } };
  return { ...draft, typed: others, settings: { ...draft.settings, starterTemplate: starter || null } };
}
