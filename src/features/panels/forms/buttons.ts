import { listTypes, type PanelButton } from "#features/desk/index.ts";
import { ask, button, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoTopicsYet } from "../errors.ts";
import { isEmoji, typedIn } from "../form-values.ts";
import * as ids from "../ids.ts";
import { type PanelDraft, panelDrafts } from "../panel-draft.ts";
import { changeDraft, topicsOf } from "../show-editor.ts";

const STYLES = ["primary", "secondary", "success", "danger"] as const;
const AS_USUAL = "usual";

/** How the button of one topic differs from what its topic says. Which one is chosen here: the card shows them all as they are. Params: draft. */
export const askButtonsButton = button(ids.askButtonsId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, params, locale }) {
    const draft = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const topics = topicsOf(await listTypes(app.db, draft.guildId), draft.settings);
    const [first] = topics;
    if (!first) throw new NoTopicsYet();
    const present = draft.settings.look.buttons[first.key];
    const say = (key: ReturnType<typeof text>) => app.say(key, locale, { guildId });
    return ask(buttonsForm, [draft.id], text("panels.button-buttons"), [
      {
        field: "select",
        name: "topic",
        label: text("panels.field-topic"),
        options: topics.map(({ key, name }) => ({ value: key, label: name })),
        preset: first.key,
      },
      {
        field: "short",
        name: "label",
        label: text("panels.field-label"),
        hint: text("panels.hint-label"),
        max: 80,
        required: false,
        value: topics.length === 1 ? (present?.label ?? "") : "",
      },
      {
        field: "short",
        name: "emoji",
        label: text("panels.field-emoji"),
        hint: text("panels.hint-emoji"),
        max: 64,
        required: false,
        value: draft.typed.emoji ?? (topics.length === 1 ? (present?.emoji ?? "") : ""),
      },
      {
        field: "radio",
        name: "style",
        label: text("panels.field-style"),
        options: [
          { value: AS_USUAL, label: say(text("panels.style-usual")) },
          { value: "primary", label: say(text("panels.style-primary")) },
          { value: "secondary", label: say(text("panels.style-secondary")) },
          { value: "success", label: say(text("panels.style-success")) },
          { value: "danger", label: say(text("panels.style-danger")) },
        ],
        preset: (topics.length === 1 ? present?.style : null) ?? AS_USUAL,
      },
      {
        field: "radio",
        name: "shape",
        label: text("panels.field-shape"),
        options: [
          { value: AS_USUAL, label: say(text("panels.shape-usual")) },
          { value: "buttons", label: say(text("panels.shape-buttons")) },
          { value: "menu", label: say(text("panels.shape-menu")) },
        ],
        preset: draft.settings.look.shape ?? AS_USUAL,
      },
    ]);
  },
});

export const buttonsForm = form(ids.buttonsFormId, {
  access: "set-up",
  reply: "update",
  async submit(context) {
    const { values, params } = context;
    const [topic, label, emoji] = [typedIn(values.topic), typedIn(values.label), typedIn(values.emoji)];
    const style = STYLES.find((one) => one === values.style) ?? null;
    const shape = values.shape === "buttons" || values.shape === "menu" ? values.shape : null;
    return changeDraft(context, params[0], (draft) => {
      const isWrong = emoji !== "" && !isEmoji(emoji);
      const own = { label: label || null, emoji: isWrong ? null : emoji || null, style };
      return withButton(draft, { topic, own, shape, typed: isWrong ? emoji : null });
    });
  },
});

function withButton(
  draft: PanelDraft,
  change: {
    readonly topic: string;
    readonly own: PanelButton;
    readonly shape: "buttons" | "menu" | null;
    /** An emoji that is none. */
    readonly typed: string | null;
  },
): PanelDraft {
  const { emoji: _, ...others } = draft.typed;
  const { [change.topic]: _before, ...rest } = draft.settings.look.buttons;
  const { label, emoji, style } = change.own;
  const isOwn = label !== null || emoji !== null || style !== null;
  const buttons = isOwn && draft.settings.types.includes(change.topic) ? { ...rest, [change.topic]: change.own } : rest;
  return {
    ...draft,
    typed: change.typed === null ? others : { ...others, emoji: change.typed },
    settings: { ...draft.settings, look: { ...draft.settings.look, shape: change.shape, buttons } },
  };
}
