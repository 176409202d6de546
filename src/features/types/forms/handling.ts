import { PRIORITIES, type Priority, type TicketType } from "#features/desk/index.ts";
import { chosenIn, typedIn } from "#features/panels/index.ts";
import { text } from "#kernel/text.ts";
import { minutes } from "#kernel/types.ts";
import { NotMinutes, NotTags } from "../errors.ts";
import { handlingFormId } from "../ids.ts";
import { type Said, saying } from "../own-settings.ts";
import { priorityName } from "../views/words.ts";
import { settingForm } from "./setting-form.ts";

const FROM_ABOVE = "above";
const MOST_TAGS = 10;
const LONGEST_TAG = 20;

/** What a ticket begins with: priority, tags, and until when it is to be answered. */
export const handlingForm = settingForm(handlingFormId, {
  title: text("types.set-handling"),
  fields: ({ own }, say) => [
    {
      field: "select",
      name: "priority",
      label: text("types.field-priority"),
      required: true,
      options: [
        { value: FROM_ABOVE, label: say(text("types.as-above")) },
        ...PRIORITIES.map((value) => ({ value, label: say(priorityName(value)) })),
      ],
      preset: own.priority ?? FROM_ABOVE,
    },
    {
      field: "short",
      name: "tags",
      label: text("types.field-tags"),
      hint: text("types.hint-tags"),
      max: 250,
      required: false,
      value: (own.tags ?? []).join(", "),
    },
    {
      field: "short",
      name: "target",
      label: text("types.field-target"),
      hint: text("types.hint-target"),
      max: 5,
      required: false,
      value: own.targets?.firstResponse ? String(Math.round(own.targets.firstResponse / minutes(1))) : "",
    },
  ],
  change(type, values) {
    const [said = ""] = chosenIn(values.priority);
    const priority = (PRIORITIES as readonly string[]).includes(said) ? (said as Priority) : undefined;
    return saying(type, {
      priority,
      tags: tagsIn(typedIn(values.tags)),
      targets: targetsIn(type, typedIn(values.target)),
    });
  },
});

function tagsIn(typed: string): readonly string[] | undefined {
  const tags = [...new Set(typed.split(",").map((tag) => tag.trim()))].filter((tag) => tag !== "");
  if (tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST_TAG)) throw new NotTags();
  return tags.length === 0 ? undefined : tags;
}

function targetsIn({ targets }: TicketType, typed: string): Said["targets"] {
  if (typed === "") return undefined;
  if (!/^[1-9]\d{0,4}$/.test(typed)) throw new NotMinutes();
  return { ...targets, firstResponse: minutes(Number(typed)) };
}
