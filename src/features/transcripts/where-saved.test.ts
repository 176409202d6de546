import { expect, test } from "vitest";
import { type OwnSettings, passedOn, resolveTypes, type TypeDefinition } from "#features/desk/index.ts";
import { aDesk, aPanel, aType } from "#features/desk/testing.ts";
import { whereSaved } from "./where-saved.ts";

interface Case {
  readonly server?: OwnSettings;
  /** Above the topic. */
  readonly above?: OwnSettings;
  readonly topic?: OwnSettings;
  /** What its panel names, and what else it offers. */
  readonly panel?: { readonly saves: string | null; readonly offers: readonly string[] };
}

/** A topic below another one, and one beside them that says nothing itself. */
function saved({ server = {}, above = {}, topic = {}, panel }: Case) {
  const { permissions = {}, ...defaults } = server;
  const desk = aDesk({ permissions, defaults });
  const define = (key: string, parentId: string | null, own: OwnSettings): TypeDefinition => ({
    ...aType({ id: key, key, parentId, own }),
    own,
  });
  const types = resolveTypes(passedOn(desk), [
    define("above", null, above),
    define("topic", "above", topic),
    define("sibling", "above", {}),
    define("other", null, {}),
  ]);
  const type = types.find(({ key }) => key === "topic");
  if (!type) throw new Error("there is no topic");
  const from = panel && aPanel({ types: ["topic", ...panel.offers], transcriptsId: panel.saves });
  const { channelId, withheldFrom } = whereSaved(type, from, { desk, types });
  return channelId ?? (withheldFrom === null ? "nowhere" : `not in ${withheldFrom}`);
}

const here: OwnSettings = { transcriptsId: "here" };
const seniors: OwnSettings = { permissions: { read: "senior" } };
const managers: OwnSettings = { permissions: { read: "manager" } };
const hidden: OwnSettings = { claims: { others: "hidden", giveBack: "team", idle: null } };

test.each<[string, Case, string]>([
  ["nobody says where", {}, "nowhere"],
  ["nobody says where, and few read it", { topic: seniors }, "nowhere"],
  ["its server does", { server: here }, "here"],
  ["its server does, and fewer read the topic", { server: here, topic: seniors }, "not in here"],
  ["its server does, and what is claimed is hidden", { server: here, topic: hidden }, "not in here"],
  ["its server does, and fewer read the topic above", { server: here, above: seniors }, "not in here"],
  ["its server does, where as few read everything", { server: { ...here, ...seniors }, topic: seniors }, "here"],
  ["its server does, where all that is claimed is hidden", { server: { ...here, ...hidden }, topic: hidden }, "here"],
  [
    "its server does, and more read the topic",
    { server: { ...here, ...seniors }, topic: { permissions: { read: "staff" } } },
    "here",
  ],
  [
    "its server does, and something else is moved",
    { server: here, topic: { permissions: { close: "senior" } } },
    "here",
  ],
  ["the topic does", { topic: { ...seniors, ...here } }, "here"],
  ["the one above does, which few read", { above: { ...here, ...seniors } }, "here"],
  ["the one above does, and still fewer read it", { above: { ...here, ...seniors }, topic: managers }, "not in here"],
  ["the one above wants none", { server: here, above: { transcriptsId: null }, topic: seniors }, "nowhere"],
  ["its panel does", { panel: { saves: "panel", offers: ["other"] } }, "panel"],
  [
    "its panel does, and it alone is read by few",
    { topic: seniors, panel: { saves: "panel", offers: ["other"] } },
    "not in panel",
  ],
  [
    "its panel does, with a branch more people read",
    { topic: seniors, panel: { saves: "panel", offers: ["above"] } },
    "not in panel",
  ],
  ["its panel is for it alone", { topic: seniors, panel: { saves: "panel", offers: [] } }, "panel"],
  ["its panel is for a branch few read", { above: seniors, panel: { saves: "panel", offers: ["above"] } }, "panel"],
  [
    "its panel is for more, and it has its own",
    { topic: { ...seniors, ...here }, panel: { saves: "panel", offers: ["other"] } },
    "here",
  ],
  [
    "its panel says nothing, and its server does",
    { server: here, topic: seniors, panel: { saves: null, offers: [] } },
    "not in here",
  ],
])("where a ticket's transcripts go when %s", (_, given, expected) => {
  expect(saved(given)).toBe(expected);
});
