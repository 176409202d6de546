import { listTypes, type TicketType } from "#features/desk/index.ts";
import { ask, button, type Field, form } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { chosenIn } from "../form-values.ts";
import * as ids from "../ids.ts";
import { panelDrafts } from "../panel-draft.ts";
import { changeDraft } from "../show-editor.ts";

/** Discord's limits: options of a menu, fields of a form. */
const OPTIONS = 25;
const MENUS = 5;
/** Topics of one panel: a menu shows no more. */
const MOST_TOPICS = 25;

/** Which topics it offers, those of today chosen. Branches and quick answers are among them. Params: draft. */
export const askTopicsButton = button(ids.askTopicsId, {
  access: "set-up",
  reply: "form",
  async run({ app, guildId, actor, params }) {
    const draft = await panelDrafts.get(app.db, app, { guildId, actor }, params[0]);
    const types = await listTypes(app.db, draft.guildId);
    return ask(topicsForm, [draft.id], text("panels.button-topics"), menus(types, draft.settings.types));
  },
});

function menus(types: readonly TicketType[], present: readonly string[]): Field[] {
  const count = Math.min(MENUS, Math.ceil(types.length / OPTIONS));
  return Array.from({ length: count }, (_, index): Field => {
    const some = types.slice(index * OPTIONS, (index + 1) * OPTIONS);
    return {
      field: "select",
      name: `topics-${index}`,
      label: text("panels.field-topics"),
      hint: text("panels.hint-topics"),
      required: false,
      min: 0,
      max: some.length,
      options: some.map(({ key, name, description, parentId }) => ({
        value: key,
        label: pathOf(types, parentId, name),
        ...(description === "" ? {} : { description }),
      })),
      preset: some.filter(({ key }) => present.includes(key)).map(({ key }) => key),
    };
  });
}

function pathOf(types: readonly TicketType[], parentId: string | null, name: string): string {
  const parent = types.find(({ id }) => id === parentId);
  return parent ? `${pathOf(types, parent.parentId, parent.name)} › ${name}` : name;
}

export const topicsForm = form(ids.topicsFormId, {
  access: "set-up",
  reply: "update",
  async submit(context) {
    const { values, params } = context;
    return changeDraft(context, params[0], async (draft, tx) => {
      const types = await listTypes(tx, draft.guildId);
      const offered = types.slice(0, MENUS * OPTIONS);
      const chosen = Object.values(values).flatMap(chosenIn);
      // What no menu had room for stays.
      const kept = draft.settings.types.filter((key) => !offered.some((type) => type.key === key));
      const keys = offered.filter(({ key }) => chosen.includes(key)).map(({ key }) => key);
      return { ...draft, settings: { ...draft.settings, types: [...keys, ...kept].slice(0, MOST_TOPICS) } };
    });
  },
});
