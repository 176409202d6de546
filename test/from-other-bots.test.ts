import { describe, expect, test } from "vitest";
import type { CommandDefinition } from "#kernel/feature.ts";
import type { NamesPart } from "#kernel/parts.ts";
import { collectDefinitions } from "#platform/discord/router/definitions.ts";
import { kernelTexts } from "#platform/discord/texts.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { read } from "#test/support/source-files.ts";
import { features } from "../src/features/index.ts";

/** Every command of theirs, as their own texts and code name them. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  MailBee: [
    ...["create_ticket", "button", "reply", "areply", "nonareply", "edit", "delete", "profile", "inactive", "active"],
    ...["status", "move", "nsfw", "close", "aclose", "nonaclose", "snip add", "snip send", "snip view", "snip remove"],
    ...["s", "as", "nas", "sl", "setup_mailbee", "type add", "type remove", "type update", "form set", "form view"],
    ...["form preview", "greeting", "closing", "accepting", "anon", "pingrole", "config", "show", "edit_permissions"],
    ...["th", "noteadd", "blacklist", "whitelist", "bv", "verbal", "server_stats", "mod_activity", "leaderboard"],
    ...["hourly_data", "export_week", "export_server_stats", "export_mod_activity", "ai_reply"],
  ],
  theticketbot: [
    ...["inbox create", "inbox destination", "inbox message", "inbox staff"],
    ...["inbox new-tickets starter", "inbox new-tickets name", "Select this message", "sync"],
  ],
  "Enterprise Ticket Bot": [
    ...[
      "create",
      "claim",
      "unclaim",
      "lock",
      "unlock",
      "close",
      "reopen",
      "rename",
      "transfer",
      "adduser",
      "removeuser",
    ],
    ...[
      "priority",
      "tags",
      "note",
      "escalate",
      "department",
      "scheduleclose",
      "transcript",
      "softdelete",
      "harddelete",
    ],
    ...["forceclose", "feedback", "info", "list"],
  ]
    .map((name) => `ticket ${name}`)
    .concat(
      ["setup", "panel_create", "panel_deploy", "panel_list", "category_upsert", "category_list", "set_channels"].map(
        (name) => `admin ${name}`,
      ),
      ["blacklist_add", "blacklist_remove", "reload", "config_backup", "config_restore", "staff_warn"].map(
        (name) => `admin ${name}`,
      ),
      ["dashboard", "leaderboard", "export", "graph", "response_times"].map((name) => `analytics ${name}`),
      ["status", "events", "lockdown", "unlockdown"].map((name) => `security ${name}`),
    ),
};

interface Row {
  readonly theirs: string;
  readonly ours: string;
  readonly typed: boolean;
  readonly more: string;
}

function rowsBelow(heading: string): Row[] {
  const [, part = ""] = read("docs/from-other-bots.md").split(`## ${heading}\n`);
  const [table = ""] = part.split("\n## ");
  return [...table.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ?([^|]*)\| (.*?) ?\|$/gm)].map(
    ([, theirs = "", ours = "", typed = "", more = ""]) => ({ theirs, ours, typed: typed.trim() === "yes", more }),
  );
}

const english = openTexts([kernelTexts, ...features]).translate("en-US");
const { commands, typed, former, contextMenus } = collectDefinitions(features, english);

describe.each(Object.keys(THEIRS))("from %s", (bot) => {
  const rows = rowsBelow(bot);

  test("every command has a row, and there are no others", () => {
    expect(rows.map(({ theirs }) => theirs).sort()).toEqual([...(THEIRS[bot] ?? [])].sort());
  });

  test("what is named as ours is there, with each option", () => {
    const wrong = rows.flatMap(({ theirs, ours, more }) => {
      const [, path] = /^`\/([^`]+)`$/.exec(ours) ?? [];
      const [, menu] = /^\*([^*]+)\*$/.exec(ours) ?? [];
      if (path === undefined) {
        const isMenu = [...contextMenus.keys()].some((key) => key.endsWith(`:${menu}`));
        return isMenu || menu === "Not yet" || menu === "Not needed" ? [] : [`${theirs}: ${ours} is nothing of ours`];
      }
      const command = commands.get(path);
      if (!command) return [`${theirs}: /${path} is not there`];
      const named = [...more.matchAll(/→ `([\w-]+)`/g)].map(([, name = ""]) => name);
      return named.filter((name) => !(name in command.options)).map((name) => `${theirs}: /${path} takes no ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test("their name works where the page says so, and only there", () => {
    const wrong = rows.flatMap(({ theirs, ours, typed: works }) => {
      const found = typed.get(theirs);
      const isAsSaid = works ? ours === `\`/${found?.path}\`` : found === undefined;
      return isAsSaid ? [] : [`${theirs}: ${found ? `leads to /${found.path}` : "is not known"}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** The part that brings each one's names as slash commands. */
const PART_OF: Readonly<Record<string, NamesPart>> = {
  MailBee: "names-mailbee",
  theticketbot: "names-theticketbot",
  "Enterprise Ticket Bot": "names-enterprise",
};

test.each(Object.keys(THEIRS))(
  "what can be typed by names of %s can be switched on by them, where ours is another",
  (bot) => {
    const other = rowsBelow(bot).filter(({ theirs, ours, typed: works }) => works && ours !== `\`/${theirs}\``);
    const names = [...new Set(former.values())]
      .filter(({ part }) => part === PART_OF[bot])
      .map(({ names }) => names[0]);
    expect(names.sort()).toEqual(other.map(({ theirs }) => theirs).sort());
  },
);

test("a name of theirs takes what the command cannot do without, and nothing that it has not", () => {
  const wrong = [...commands.values()].flatMap((command: CommandDefinition) =>
    (command.former ?? []).flatMap(({ typed: name, takes, sets = {}, counts = {} }) => {
      const all = Object.keys(command.options);
      const unknown = [...(takes ?? []), ...Object.keys(sets), ...Object.keys(counts)].filter(
        (one) => !all.includes(one),
      );
      const given = [...(takes ?? all), ...Object.keys(sets)];
      const missing = all.filter((one) => command.options[one]?.required && !given.includes(one));
      return [...unknown, ...missing].map((one) => `${name}: ${one}`);
    }),
  );
  expect(wrong).toEqual([]);
});
