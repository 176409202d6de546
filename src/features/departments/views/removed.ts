import type { Department } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { restoreButtonId } from "../ids.ts";

/** So many names a line has room for. */
const NAMED = 10;

/** `named`: topics that gave it tickets. */
export function removedView(
  { key, name }: Pick<Department, "key" | "name">,
  { open, named }: { readonly open: number; readonly named: readonly string[] },
): View {
  const topics = [...named.slice(0, NAMED), ...(named.length > NAMED ? ["…"] : [])].join(", ");
  return {
    tone: "good",
    blocks: [
      paragraph(text("departments.removed", { name, count: open })),
      ...(named.length > 0 ? [paragraph(text("departments.removed-named", { topics }))] : []),
    ],
    rows: [
      [
        {
          control: "button",
          id: customId(restoreButtonId, key),
          label: text("departments.button-undo"),
          style: "secondary",
        },
      ],
    ],
  };
}
