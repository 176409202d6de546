import type { TypeDefinition } from "#features/desk/index.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";

/** Which topics were added, and which were there already. */
export function starterView(
  added: readonly Pick<TypeDefinition, "name" | "description">[],
  there: readonly string[],
): View {
  const kept = there.length > 0 ? [small(text("types.starter-there", { topics: there.join(", ") }))] : [];
  if (added.length === 0) return { tone: "neutral", blocks: [paragraph(text("types.starter-nothing")), ...kept] };
  return {
    tone: "good",
    blocks: [
      heading(text("types.starter-added", { count: added.length })),
      ...added.map(({ name, description }) => paragraph(text("types.starter-row", { topic: name, description }))),
      ...kept,
      small(text("types.starter-next")),
    ],
  };
}
