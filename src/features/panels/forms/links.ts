import { ask, button, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { readLinks, typedIn, writeLinks } from "../form-values.ts";
import * as ids from "../ids.ts";
import { panelDrafts } from "../panel-draft.ts";
import { changeDraft } from "../show-editor.ts";

/** Buttons that lead out, one a line. Params: draft. */
export const askLinksButton = button(ids.askLinksId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, params }) {
    const draft = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    return ask(linksForm, [draft.id], text("panels.button-links"), [
      {
        field: "long",
        name: "links",
        label: text("panels.field-links"),
        hint: text("panels.hint-links"),
        max: 3500,
        required: false,
        value: draft.typed.links ?? writeLinks(draft.settings.look.links),
      },
    ]);
  },
});

export const linksForm = form(ids.linksFormId, {
  access: "set-up",
  reply: "update",
  async submit(context) {
    const typed = typedIn(context.values.links);
    const links = readLinks(typed);
    return changeDraft(context, context.params[0], (draft) => {
      const { links: _, ...others } = draft.typed;
      if (!links) return { ...draft, typed: { ...others, links: typed } };
      return { ...draft, typed: others, settings: { ...draft.settings, look: { ...draft.settings.look, links } } };
    });
  },
});
