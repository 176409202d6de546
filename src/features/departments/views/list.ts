import { type Department, offeredDepartments } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { pageOf, pageRows } from "#kernel/pages.ts";
import { text } from "#kernel/text.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { listPageId } from "../ids.ts";

/** So many lines a card holds. */
const SHOWN = 15;

/** All departments that tickets are given to, a page at a time. */
export function listView(departments: readonly Department[], wanted: number | string): View {
  const all = offeredDepartments(departments);
  if (all.length === 0) return { tone: "neutral", blocks: [paragraph(text("departments.list-empty"))] };
  const page = pageOf(wanted, all.length, SHOWN);
  const some = all.slice(page.at * SHOWN, (page.at + 1) * SHOWN);
  return {
    tone: "neutral",
    blocks: [
      heading(text("departments.list-heading", { count: all.length })),
      ...some.map(row),
      ...(some.some(isFromFile) ? [small(text("departments.list-from-file"))] : []),
    ],
    ...pageRows(page, (to) => customId(listPageId, String(to)), {
      back: text("departments.button-before"),
      next: text("departments.button-after"),
    }),
  };
}

const isFromFile = ({ origin }: Department): boolean => origin !== "command";

function row(one: Department): TextBlock {
  const { key, name, staff = [] } = one;
  const who = text(staff.length > 0 ? "departments.list-own" : "departments.list-topic");
  return paragraph(text(isFromFile(one) ? "departments.list-row-file" : "departments.list-row", { key, name, who }));
}
