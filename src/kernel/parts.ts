import { type Text, text } from "./text.ts";

/**
 * What a server can switch on and off as a whole. What is of no part is always there. `does` says in one sentence what it is and what it needs;
 * `from` whether a server has it from the beginning, or once somebody asked for it: for all that there is, or by this very name.
 */
const parts = {
  tickets: { name: text("kernel.part-tickets"), does: text("kernel.part-tickets.does"), from: "start" },
  forms: { name: text("kernel.part-forms"), does: text("kernel.part-forms.does"), from: "start" },
  "saved-replies": {
    name: text("kernel.part-saved-replies"),
    does: text("kernel.part-saved-replies.does"),
    from: "start",
  },
  ratings: { name: text("kernel.part-ratings"), does: text("kernel.part-ratings.does"), from: "start" },
  notes: { name: text("kernel.part-notes"), does: text("kernel.part-notes.does"), from: "asked" },
  related: { name: text("kernel.part-related"), does: text("kernel.part-related.does"), from: "asked" },
  incidents: { name: text("kernel.part-incidents"), does: text("kernel.part-incidents.does"), from: "asked" },
  later: { name: text("kernel.part-later"), does: text("kernel.part-later.does"), from: "asked" },
  closing: { name: text("kernel.part-closing"), does: text("kernel.part-closing.does"), from: "asked" },
  sorting: { name: text("kernel.part-sorting"), does: text("kernel.part-sorting.does"), from: "asked" },
  shifts: { name: text("kernel.part-shifts"), does: text("kernel.part-shifts.does"), from: "asked" },
  targets: { name: text("kernel.part-targets"), does: text("kernel.part-targets.does"), from: "asked" },
  notices: { name: text("kernel.part-notices"), does: text("kernel.part-notices.does"), from: "asked" },
  "auto-answers": {
    name: text("kernel.part-auto-answers"),
    does: text("kernel.part-auto-answers.does"),
    from: "asked",
  },
  automation: { name: text("kernel.part-automation"), does: text("kernel.part-automation.does"), from: "asked" },
  "apps-menu": { name: text("kernel.part-apps-menu"), does: text("kernel.part-apps-menu.does"), from: "asked" },
  reports: { name: text("kernel.part-reports"), does: text("kernel.part-reports.does"), from: "asked" },
  blocks: { name: text("kernel.part-blocks"), does: text("kernel.part-blocks.does"), from: "asked" },
  warnings: { name: text("kernel.part-warnings"), does: text("kernel.part-warnings.does"), from: "asked" },
  aliases: { name: text("kernel.part-aliases"), does: text("kernel.part-aliases.does"), from: "asked" },
  levels: { name: text("kernel.part-levels"), does: text("kernel.part-levels.does"), from: "asked" },
  "names-mailbee": {
    name: text("kernel.part-names-mailbee"),
    does: text("kernel.part-names-mailbee.does"),
    from: "named",
  },
  "names-theticketbot": {
    name: text("kernel.part-names-theticketbot"),
    does: text("kernel.part-names-theticketbot.does"),
    from: "named",
  },
  "names-enterprise": {
    name: text("kernel.part-names-enterprise"),
    does: text("kernel.part-names-enterprise.does"),
    from: "named",
  },
} as const satisfies Readonly<Record<string, PartDefinition>>;

interface PartDefinition {
  readonly name: Text;
  readonly does: Text;
  readonly from: "start" | "asked" | "named";
}

export type PartName = keyof typeof parts;
/** Those that bring no more than the names by which another bot has our commands. */
export type NamesPart = Extract<PartName, `names-${string}`>;
export const PARTS: Readonly<Record<PartName, PartDefinition>> = parts;
export const ALL_PARTS = Object.keys(parts) as readonly PartName[];

/** What a server has that never chose, as the host wants it. */
export const partsAtFirst = (offered: "few" | "all"): readonly PartName[] =>
  ALL_PARTS.filter((part) => (offered === "all" ? !isNames(part) : PARTS[part].from === "start"));

export const isNames = (part: PartName): part is NamesPart => PARTS[part].from === "named";

/** Whether a part is on in a server, from memory. Without a part it is always on, and so is everything where there is no server. */
export type IsOn = (guildId: string | null, part: PartName | undefined) => boolean;

/** These definitions, as belonging to a part; one that says itself to which stays there. */
export const inPart = <T extends { readonly part?: PartName }>(
  part: PartName | undefined,
  all: readonly T[],
): readonly T[] => (part === undefined ? all : all.map((each) => ({ ...each, part: each.part ?? part })));

/** What of a feature people see and use. */
const SHOWN = ["commands", "buttons", "menus", "forms", "contextMenus", "contributes"] as const;
type OfPart = { readonly part?: PartName };

/** The same feature; all that people see of it belongs to its part. */
export function allInPart<T extends OfPart & { readonly [Kind in (typeof SHOWN)[number]]?: readonly OfPart[] }>(
  feature: T,
): T {
  const shown = SHOWN.flatMap((kind) => {
    const all = feature[kind];
    return all ? [[kind, inPart(feature.part, all)] as const] : [];
  });
  return { ...feature, ...Object.fromEntries(shown) };
}
