import { describe, expect, test } from "vitest";
import { type CommandDefinition, command, type Feature, nothing } from "#kernel/feature.ts";
import { CHANNEL_PERMISSIONS, inviteUrl, WANTED_PERMISSIONS } from "#kernel/invite.ts";
import { ALL_PARTS } from "#kernel/parts.ts";
import { text } from "#kernel/text.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { collectDefinitions, replaceable } from "../router/definitions.ts";
import { globalCommands } from "./build.ts";
import { shownInServers } from "./register.ts";

const texts = {
  "en-US": `close = Close it\nlong = ${"very ".repeat(40)}long\nsoft = Gently\nquote = Quote it`,
  de: `close = Schließen\nlong = lang\nsoft = Sanft\nquote = Zitieren`,
};
const description = text("trial.close");
const run = async () => nothing;

function build(commands: readonly CommandDefinition[], more: Partial<Feature> = {}) {
  const feature: Feature = { name: "trial", texts, commands, ...more };
  const { translate } = openTexts([feature]);
  return globalCommands(collectDefinitions([feature], translate("en-US")), translate);
}

const simple = (path: string, given: Partial<CommandDefinition> = {}) =>
  command(path, { description, access: "everyone", reply: "private", options: {}, run, ...given });

describe("commands as Discord gets them", () => {
  test("are in every language that is closer than English, cut to what Discord takes", () => {
    const [close] = build([simple("close", { description: text("trial.long") })]);
    expect(close).toMatchObject({ name: "close", description_localizations: { de: "lang" } });
    const { description, description_localizations } = close as {
      description: string;
      description_localizations: object;
    };
    expect(description.length).toBeLessThanOrEqual(100);
    expect(Object.keys(description_localizations)).toEqual(["de"]);
  });

  test("are in both of Discord's kinds of Spanish, and in its Portuguese and French", () => {
    const spoken = Object.fromEntries(["de", "es", "fr", "pt-BR"].map((locale) => [locale, `close = ${locale}`]));
    const { translate } = openTexts([{ name: "trial", texts: { ...texts, ...spoken } }]);
    const definitions = collectDefinitions([{ name: "trial", commands: [simple("close")] }], translate("en-US"));
    expect(globalCommands(definitions, translate)).toMatchObject([
      {
        description: "Close it",
        description_localizations: { de: "de", "es-ES": "es", "es-419": "es", fr: "fr", "pt-BR": "pt-BR" },
      },
    ]);
  });

  test("have sub-commands under one name, required options first", () => {
    const options = {
      why: { type: "rest" as const, description },
      how: {
        type: "choice" as const,
        description,
        required: true as const,
        choices: [{ value: "soft", name: text("trial.soft") }],
      },
    };
    const [ticket, ...others] = build([simple("ticket close", { options }), simple("ticket open")]);
    expect(others).toEqual([]);
    expect(ticket).toMatchObject({
      name: "ticket",
      options: [
        {
          name: "close",
          options: [
            { name: "how", choices: [{ name: "Gently", name_localizations: { de: "Sanft" }, value: "soft" }] },
            { name: "why", required: false },
          ],
        },
        { name: "open" },
      ],
    });
  });

  test("are shown where they work, and to whom they concern", () => {
    const [both, admin, mixed] = build([
      simple("help", { where: ["server", "dm"] }),
      simple("setup", { access: "set-up" }),
      simple("desk staff", { access: "answer" }),
      simple("desk admin", { access: "set-up" }),
    ]);
    expect(both).toMatchObject({ contexts: [0, 1], default_member_permissions: null });
    expect(admin).toMatchObject({ contexts: [0], default_member_permissions: "32" });
    expect(mixed).toMatchObject({ default_member_permissions: null });
  });

  test("include the Apps menus", () => {
    const menus = [
      {
        contextMenu: "message" as const,
        name: text("trial.quote"),
        access: "answer" as const,
        reply: "private" as const,
        run,
      },
    ];
    expect(build([], { contextMenus: menus })).toMatchObject([
      { type: 3, name: "Quote it", name_localizations: { de: "Zitieren" } },
    ]);
  });

  test("are refused when they can't be: at the start, not by Discord", () => {
    expect(() => build([simple("ticket", { access: "staff" as never })])).toThrow('"staff", which there is not');
    expect(() => build([simple("ticket"), simple("ticket close")])).toThrow("sub-commands");
    expect(() => build([simple("ticket staff close now")])).toThrow("one to three words");
  });
});

test("the invite asks for what is needed and nothing that gives power over people", () => {
  const url = new URL(inviteUrl("123", { guildId: "456" }));
  const asked = BigInt(url.searchParams.get("permissions") ?? "");
  expect(asked).toBe(2_252_197_098_277_952n | (1n << 13n));
  const administrator = 1n << 3n;
  const overPeople = [1n << 1n, 1n << 2n, 1n << 5n, 1n << 17n, 1n << 28n, 1n << 29n, 1n << 40n];
  for (const bit of [administrator, ...overPeople]) expect(asked & bit).toBe(0n);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({ client_id: "123", guild_id: "456" });
  const more = BigInt(new URL(inviteUrl("123", { rooms: "channels too" })).searchParams.get("permissions") ?? "");
  expect(more & ~asked).toBe((1n << 4n) | (1n << 28n));
  expect(
    [...WANTED_PERMISSIONS, ...CHANNEL_PERMISSIONS].every(
      ({ why }) => why.startsWith("to ") || why.startsWith("so that "),
    ),
  ).toBe(true);
});

describe("commands of servers by themselves", () => {
  const texts = { "en-US": "close = Close it\nopen = Open it" };
  const featureWith = (commands: readonly CommandDefinition[]): Feature => ({ name: "trial", texts, commands });
  const ofPart = (path: string) => simple(path, { part: "incidents" });

  test("are put together once for all that have the same parts, and anew for other parts and other features", () => {
    const feature = featureWith([ofPart("close")]);
    const opened = openTexts([feature]);
    const english = opened.translate("en-US");
    const definitions = replaceable(collectDefinitions([feature], english));
    let read = 0;
    const shown = shownInServers(definitions, opened, () => {
      read += 1;
    });

    const here = shown.with(["incidents"]);
    expect(shown.with(["incidents"])).toBe(here);
    expect(read).toBe(0);
    expect(here.body()).toBe(here.body());
    expect(read).toBe(1);
    expect(JSON.parse(Buffer.from(here.body()).toString())).toMatchObject([{ name: "close" }]);
    const elsewhere = shown.with([]);
    expect(JSON.parse(Buffer.from(elsewhere.body()).toString())).toEqual([]);
    expect(elsewhere.hash).not.toBe(here.hash);

    // Servers choose among more of them than there is room for.
    for (const part of ALL_PARTS) shown.with([part]);
    expect(shown.with(["incidents"])).not.toBe(here);
    expect(shown.with(["incidents"])).toBe(shown.with(["incidents"]));

    definitions.replace(collectDefinitions([featureWith([ofPart("close"), ofPart("open")])], english));
    expect(shown.with(["incidents"]).hash).not.toBe(here.hash);
    expect(JSON.parse(Buffer.from(shown.with(["incidents"]).body()).toString())).toHaveLength(2);
  });
});
