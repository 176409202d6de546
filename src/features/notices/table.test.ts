import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultSettings, SWITCHABLE_NOTICES } from "#features/desk/index.ts";
import { NOTICES, noticeTable, SWITCHABLE } from "./table.ts";

test("the page shows the table as the code has it", () => {
  const page = readFileSync(new URL("../../../docs/notices.md", import.meta.url), "utf8");
  const rows = noticeTable.map(
    ({ what, who, where, how, once, event, canBeOff }) =>
      `| ${what} | ${who} | ${where} | ${how} | ${once} | ${canBeOff ? `\`${event}\`` : ""} |`,
  );
  for (const row of rows) expect(page).toContain(row);
});

test("every notice is in the table, and by default none is switched off", () => {
  expect(new Set(noticeTable.map(({ event }) => event))).toEqual(new Set(NOTICES));
  expect(defaultSettings.quiet).toEqual([]);
  expect(SWITCHABLE).toEqual(SWITCHABLE_NOTICES);
});
