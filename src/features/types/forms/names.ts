import type { Identity } from "#features/desk/index.ts";
import { chosenIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { namesFormId } from "../ids.ts";
import { saying } from "../own-settings.ts";
import { settingForm } from "./setting-form.ts";

/** Stands for "as the topic above". */
const FROM_ABOVE = "above";

const IDENTITIES: readonly { readonly value: Identity; readonly name: ReturnType<typeof text> }[] = [
  { value: "named", name: text("types.names-named") },
  { value: "anonymous", name: text("types.names-team") },
  { value: "persona", name: text("types.names-alias") },
];

const REQUESTERS = [
  { value: "named", name: text("types.member-named") },
  { value: "anonymous", name: text("types.member-anonymous") },
] as const;

/** Under which names both sides appear, where they talk by direct message. */
export const namesForm = settingForm(namesFormId, {
  title: text("types.set-names"),
  fields: ({ own }, say) => {
    const above = { value: FROM_ABOVE, label: say(text("types.as-above")) };
    return [
      {
        field: "select",
        name: "staff",
        label: text("types.field-identity"),
        hint: text("types.hint-identity"),
        required: true,
        options: [above, ...IDENTITIES.map(({ value, name }) => ({ value, label: say(name) }))],
        preset: own.identity ?? FROM_ABOVE,
      },
      {
        field: "select",
        name: "member",
        label: text("types.field-member"),
        hint: text("types.hint-member"),
        required: true,
        options: [above, ...REQUESTERS.map(({ value, name }) => ({ value, label: say(name) }))],
        preset: own.requester ?? FROM_ABOVE,
      },
    ];
  },
  change(type, values) {
    const [staff] = chosenIn(values.staff);
    const [member] = chosenIn(values.member);
    return saying(type, {
      identity: IDENTITIES.find(({ value }) => value === staff)?.value,
      requester: REQUESTERS.find(({ value }) => value === member)?.value,
    });
  },
});
