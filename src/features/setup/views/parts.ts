import { customId } from "#kernel/feature.ts";
import { ALL_PARTS, isNames, PARTS, type PartName } from "#kernel/parts.ts";
import { type Text, text } from "#kernel/text.ts";
import { heading, line, paragraph, small, type View } from "#kernel/view.ts";
import { addAgainId, addPartId } from "../ids.ts";
import type { Switched } from "../switch-part.ts";

interface PartsFacts {
  readonly on: readonly PartName[];
  /** What was switched on just now. */
  readonly switched?: Pick<Switched, "part" | "already">;
}

/** What a server uses, and a menu of what it does not. */
export function partsView({ on, switched }: PartsFacts): View {
  const off = ALL_PARTS.filter((part) => !on.includes(part));
  return {
    tone: switched && !switched.already ? "good" : "neutral",
    blocks: [
      ...(switched ? [paragraph(addedText(switched)), line] : []),
      heading(text("setup.parts-heading")),
      paragraph(text("setup.parts-always")),
      ...on.map((part) => paragraph(text("setup.part-line", { name: PARTS[part].name, does: PARTS[part].does }))),
      small(text(off.length > 0 ? "setup.parts-how" : "setup.parts-all")),
    ],
    ...(off.length > 0 ? { rows: [[menuOf(off)]] } : {}),
  };
}

const menuOf = (off: readonly PartName[]) => ({
  control: "menu" as const,
  id: customId(addPartId),
  placeholder: text("setup.parts-choose"),
  options: off.map((value) => ({ value, label: PARTS[value].name, description: PARTS[value].does })),
});

function addedText({ part, already }: Pick<Switched, "part" | "already">): Text {
  const { name } = PARTS[part];
  if (isNames(part))
    return already ? text("setup.part-names-already-on", { name }) : text("setup.part-names-on", { name });
  return already ? text("setup.part-already-on", { name }) : text("setup.part-on", { name });
}

function offBlocks(part: PartName, already: boolean) {
  const { name } = PARTS[part];
  if (isNames(part)) {
    return [
      paragraph(already ? text("setup.part-names-already-off", { name }) : text("setup.part-names-off", { name })),
    ];
  }
  if (already) return [paragraph(text("setup.part-already-off", { name }))];
  return [paragraph(text("setup.part-off", { name })), small(text("setup.part-off-kept"))];
}

/** One less, and the way back. */
export function removedView({ part, already }: Pick<Switched, "part" | "already">): View {
  return {
    tone: "neutral",
    blocks: offBlocks(part, already),
    rows: [
      [
        {
          control: "button",
          id: customId(addAgainId, part),
          label: text(already ? "setup.button-add" : "setup.button-add-again"),
          style: "secondary",
        },
      ],
    ],
  };
}
