import type { Extension } from "#kernel/extensions.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";

/** More than a card holds; nobody has as many. */
const SHOWN = 15;
const LONGEST_PROBLEM = 200;

export function extensionsView(extensions: readonly Extension[]): View {
  if (extensions.length === 0) {
    return { tone: "neutral", blocks: [heading(text("extensions.title")), paragraph(text("extensions.none"))] };
  }
  const blocks = extensions.slice(0, SHOWN).map(({ name, from, problem }) => {
    const shown = { name: name ?? from, from, why: (problem ?? "").slice(0, LONGEST_PROBLEM) };
    return paragraph(problem === undefined ? text("extensions.running", shown) : text("extensions.failed", shown));
  });
  const isWell = extensions.every(({ problem }) => problem === undefined);
  return { tone: isWell ? "good" : "problem", blocks: [heading(text("extensions.title")), ...blocks] };
}

export const reloadedView = (name: string): View => ({
  tone: "good",
  blocks: [paragraph(text("extensions.reloaded", { name }))],
});
