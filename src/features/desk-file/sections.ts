import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Mistake } from "./mistake.ts";
import type { Located } from "./read-desk-file.ts";
import { type AroundSection, type FileSection, fileSection } from "./section.ts";

/** How a server's sections are, by their keys. */
export type SectionStates = Readonly<Record<string, unknown>>;

export interface PlannedSection {
  readonly key: string;
  readonly after: unknown;
  /** One line for each change. */
  readonly lines: readonly string[];
}

type Known = Pick<App, "contributions">;

export async function readSections(
  db: Db,
  app: Known & Pick<App, "vault">,
  guildId: Snowflake,
): Promise<SectionStates> {
  const states: Record<string, unknown> = {};
  for (const each of app.contributions(fileSection)) states[each.key] = await each.read(db, app, guildId);
  return states;
}

/** What became of them between two moments; of what is not known of either, nothing. */
export const planSections = (
  { contributions }: Known,
  before: SectionStates = {},
  after: SectionStates = {},
): PlannedSection[] =>
  contributions(fileSection).flatMap((each): PlannedSection[] => {
    const { key } = each;
    return key in before && key in after
      ? [{ key, after: after[key], lines: each.describe(before[key], after[key]) }]
      : [];
  });

/** The sections as they are once a file is applied, and what does not fit of it. */
export async function sectionsAfter(
  app: App,
  { sections, lineOf }: Pick<Located, "sections" | "lineOf">,
  around: Omit<AroundSection, "mistake"> & { readonly now: SectionStates },
): Promise<{ readonly states: SectionStates; readonly mistakes: readonly Mistake[] }> {
  const states: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  for (const each of app.contributions(fileSection)) {
    const mistake: AroundSection["mistake"] = (path, says) =>
      void mistakes.push({ line: lineOf([each.key, ...path]), says });
    states[each.key] = await each.fromFile(app, sections[each.key], { ...around, now: around.now[each.key], mistake });
  }
  return { states, mistakes };
}

/** With what is planned of them. */
export const withPlanned = (states: SectionStates, planned: readonly PlannedSection[] = []): SectionStates => ({
  ...states,
  ...Object.fromEntries(planned.map(({ key, after }) => [key, after])),
});

export function sectionCalled({ contributions }: Known, key: string): FileSection {
  const found = contributions(fileSection).find((each) => each.key === key);
  if (!found) throw new Error(`nobody knows the key ${key} of a desk file`);
  return found;
}
