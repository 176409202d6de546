import { findDesk } from "#features/desk/index.ts";
import { ask, button, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { readColour, typedIn, writeColour } from "../form-values.ts";
import * as ids from "../ids.ts";
import { type PanelDraft, panelDrafts } from "../panel-draft.ts";
import { changeDraft } from "../show-editor.ts";

/** What a panel says of itself where nobody wrote anything, in the server's language. */
async function ours({ app, guildId, guildLocale }: Parameters<Parameters<typeof button>[1]["run"]>[0]) {
  const desk = await findDesk(app.db, guildId ?? "");
  const locale = desk?.locale ?? guildLocale;
  return {
    title: app.say(text("panels.heading", { server: desk?.name ?? "" }), locale, desk),
    text: app.say(text("panels.text"), locale, desk),
  };
}

/** Title, text, colour and the label of a single button, each as it is now. Params: draft. */
export const askTextButton = button(ids.askTextId, {
  access: "set-up",
  reply: "form",
  async run(context) {
    const { app, guildId, actor, params } = context;
    const draft = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const usual = await ours(context);
    const { title, text: words, look, button: label } = draft.settings;
    const colour = draft.typed.colour ?? (look.colour === null ? "" : writeColour(look.colour));
    return ask(textForm, [draft.id], text("panels.button-text"), [
      {
        field: "short",
        name: "title",
        label: text("panels.field-title"),
        max: 200,
        required: false,
        value: title ?? usual.title,
      },
      {
        field: "long",
        name: "text",
        label: text("panels.field-text"),
        max: 2000,
        required: false,
        value: words ?? usual.text,
      },
      {
        field: "short",
        name: "colour",
        label: text("panels.field-colour"),
        hint: text("panels.hint-colour"),
        max: 7,
        required: false,
        value: colour,
      },
      {
        field: "short",
        name: "button",
        label: text("panels.field-button"),
        hint: text("panels.hint-button"),
        max: 80,
        required: false,
        value: label ?? "",
      },
    ]);
  },
});

export const textForm = form(ids.textFormId, {
  access: "set-up",
  reply: "update",
  async submit(context) {
    const usual = await ours(context);
    const { values, params } = context;
    const [title, words, label] = [typedIn(values.title), typedIn(values.text), typedIn(values.button)];
    return changeDraft(context, params[0], (draft) =>
      withColour(
        {
          ...draft,
          settings: {
            ...draft.settings,
            title: title === usual.title ? null : title,
            text: words === usual.text ? null : words,
            button: label === "" ? null : label,
          },
        },
        typedIn(values.colour),
      ),
    );
  },
});

/** A colour that is none is kept as it was typed, and asked for again. */
function withColour(draft: PanelDraft, typed: string): PanelDraft {
  const { colour: _, ...others } = draft.typed;
  const colour = readColour(typed);
  if (typed !== "" && colour === undefined) return { ...draft, typed: { ...others, colour: typed } };
  const look = { ...draft.settings.look, colour: colour ?? null };
  return { ...draft, typed: others, settings: { ...draft.settings, look } };
}
