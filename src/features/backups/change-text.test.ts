import { expect, test } from "vitest";
import { defaultSettings } from "#features/desk/index.ts";
import { aPanel, aType } from "#features/desk/testing.ts";
import { changeText, KNOWN_FIELDS } from "./views/change-text.ts";

test("every field that can be set up has a name for people", () => {
  const inner = ["id", "guildId", "own", "defaults", "origin", "retired", "posting", "roomId"];
  const desk = [
    "name",
    "locale",
    "prefix",
    "replyPrefix",
    "permissions",
    "anonymousRequesters",
    "departments",
    "deskList",
  ];
  const fields = [...Object.keys(defaultSettings), ...Object.keys(aType()), ...Object.keys(aPanel()), ...desk]
    .filter((field) => !inner.includes(field))
    .map((field) => field.replace(/Id$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
  expect(fields.filter((field) => !KNOWN_FIELDS.includes(field))).toEqual([]);
});

test("what became of a department is said, with what of it changed", () => {
  expect(changeText("+ department money")).toMatchObject({ key: "backups.department-added" });
  expect(changeText("- department money")).toMatchObject({ key: "backups.department-gone" });
  const fields = ["name", "roles", "staff", "lead", "destination", "hours"];
  expect(changeText(`~ department money: ${fields.join(", ")}`)).toMatchObject({ key: "backups.department" });
  expect(fields.filter((field) => !KNOWN_FIELDS.includes(field))).toEqual([]);
});
