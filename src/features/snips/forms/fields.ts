import type { App } from "#kernel/app.ts";
import type { Field, FieldValue } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { VARIABLES } from "../fill.ts";
import type { Wording } from "../save-snip.ts";
import { LONGEST_CONTENT, LONGEST_SUMMARY } from "../snip.ts";

/** The questions behind a saved reply, filled in as far as it is known. A new one also asks whose it is. */
export function wordingFields(
  app: Pick<App, "say">,
  locale: string,
  given: Partial<Wording> & { readonly isNew?: true },
): Field[] {
  const variables = VARIABLES.map((name) => `{${name}}`).join(" ");
  const whose: Field = {
    name: "whose",
    label: text("snips.save-form.whose"),
    field: "radio",
    required: true,
    options: [
      { value: "team", label: app.say(text("snips.save-form.team"), locale, undefined) },
      { value: "own", label: app.say(text("snips.save-form.own"), locale, undefined) },
    ],
    preset: "team",
  };
  return [
    {
      name: "abbreviation",
      label: text("snips.save-form.abbreviation"),
      hint: text("snips.save-form.abbreviation-hint"),
      field: "short",
      max: 40,
      required: true,
      ...(given.abbreviation ? { value: given.abbreviation } : {}),
    },
    {
      name: "summary",
      label: text("snips.save-form.summary"),
      field: "short",
      max: LONGEST_SUMMARY,
      required: false,
      ...(given.summary ? { value: given.summary } : {}),
    },
    {
      name: "content",
      label: text("snips.save-form.content"),
      hint: text("snips.save-form.content-hint", { variables: { markup: variables } }),
      field: "long",
      max: LONGEST_CONTENT,
      required: true,
      ...(given.content ? { value: given.content.slice(0, LONGEST_CONTENT) } : {}),
    },
    ...(given.isNew ? [whose] : []),
    {
      name: "topics",
      label: text("snips.save-form.topics"),
      hint: text("snips.save-form.topics-hint"),
      field: "short",
      max: 200,
      required: false,
      ...(given.topics ? { value: given.topics.slice(0, 200) } : {}),
    },
  ];
}

export function wordingFrom(values: Readonly<Record<string, FieldValue>>): Wording {
  const said = (name: string) => (typeof values[name] === "string" ? values[name] : "");
  return {
    abbreviation: said("abbreviation"),
    summary: said("summary"),
    content: said("content"),
    topics: said("topics"),
  };
}
