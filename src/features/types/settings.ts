import { text } from "#kernel/text.ts";

/** What can be changed about a topic, each in a form of its own. */
export const SETTINGS = [
  { value: "look", label: text("types.set-look"), description: text("types.set-look.hint") },
  { value: "leads", label: text("types.set-leads"), description: text("types.set-leads.hint") },
  { value: "place", label: text("types.set-place"), description: text("types.set-place.hint") },
  { value: "team", label: text("types.set-team"), description: text("types.set-team.hint") },
  { value: "words", label: text("types.set-words"), description: text("types.set-words.hint") },
  { value: "handling", label: text("types.set-handling"), description: text("types.set-handling.hint") },
  { value: "limits", label: text("types.set-limits"), description: text("types.set-limits.hint") },
  { value: "hours", label: text("types.set-hours"), description: text("types.set-hours.hint") },
  { value: "channels", label: text("types.set-channels"), description: text("types.set-channels.hint") },
  { value: "names", label: text("types.set-names"), description: text("types.set-names.hint") },
  { value: "sorting", label: text("types.set-sorting"), description: text("types.set-sorting.hint") },
] as const;

export type Setting = (typeof SETTINGS)[number]["value"];
