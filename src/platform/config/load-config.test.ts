import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigMistakes, loadConfig } from "./load-config.ts";
import { showConfig } from "./show-config.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontdesk-config-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const load = (environment: NodeJS.Dict<string> = {}) => loadConfig(folder, environment);

function mistakes(environment: NodeJS.Dict<string> = {}): readonly string[] {
  try {
    load(environment);
  } catch (error) {
    if (error instanceof ConfigMistakes) return error.mistakes;
    throw error;
  }
  return [];
}

describe("the configuration", () => {
  test("has a default for everything but the token", () => {
    expect(load().config).toEqual({
      discord: { apiUrl: "https://discord.com/api", messageContent: true, members: true },
      database: { url: "sqlite:frontdesk.db" },
      redis: {},
      data: join(folder, "data"),
      http: {},
      panels: { pictureMegabytes: 5 },
      parts: "few",
      webhooks: { inside: false },
      log: { level: "info", megabytes: 10, days: 1, keep: 7 },
      traces: {},
    });
  });

  test("is laid over in order: file, .env, environment", () => {
    put("frontdesk.toml", '[log]\nlevel = "debug"\n[discord]\nmembers = false\ntoken = "one"\n');
    put(".env", "FRONTDESK_LOG_LEVEL=warn\nDISCORD_TOKEN=two\n");
    const { config, settings } = load({ DISCORD_TOKEN: "three", DATABASE_URL: "", DISCORD_MESSAGE_CONTENT: "no" });

    expect(config.discord).toMatchObject({ token: "three", members: false, messageContent: false });
    expect(config.log.level).toBe("warn");
    expect(Object.fromEntries(settings.map(({ name, source }) => [name, source]))).toEqual({
      "discord.token": "environment, DISCORD_TOKEN",
      "discord.apiUrl": "default",
      "discord.messageContent": "environment, DISCORD_MESSAGE_CONTENT",
      "discord.members": "frontdesk.toml",
      "database.url": "default",
      data: "default",
      contact: "default",
      extensions: "default",
      "panels.pictureMegabytes": "default",
      parts: "default",
      "webhooks.inside": "default",
      "traces.endpoint": "default",
      "traces.headers": "default",
      "redis.url": "default",
      roles: "default",
      "discord.shards": "default",
      "http.listen": "default",
      "log.days": "default",
      "log.file": "default",
      "log.keep": "default",
      "log.level": ".env, FRONTDESK_LOG_LEVEL",
      "log.megabytes": "default",
    });
  });

  test("takes the token that login kept when no other is set", () => {
    mkdirSync(join(folder, "elsewhere"));
    put("elsewhere/discord-token", "kept\n");
    put("frontdesk.toml", 'data = "elsewhere"\n');
    expect(load().config.discord.token).toBe("kept");
    expect(load({ DISCORD_TOKEN: "other" }).config.discord.token).toBe("other");
  });
});

describe("mistakes", () => {
  test("are named all at once, with their source and what fits", () => {
    put("frontdesk.toml", 'colour = 1\n[log]\nlevel = "loud"\n[discord]\ntokn = "x"\napiUrl = "discord"\n');
    put(".env", "DISCORD_TOKEM=x\nPOSTGRES_PASSWORD=x\n");
    expect(mistakes({ DATABASE_URL: "mongo://u:secret@h", DISCORD_MEMBERS: "perhaps", FRONTDESK_DATUM: "x" })).toEqual([
      "DISCORD_TOKEM (.env) is no setting. Did you mean DISCORD_TOKEN?",
      "FRONTDESK_DATUM (environment) is no setting. Did you mean FRONTDESK_DATA?",
      'discord.apiUrl (frontdesk.toml) is "discord"; it should be an address like https://example.com.',
      'discord.members (environment, DISCORD_MEMBERS) is "perhaps"; it should be true or false.',
      "discord.tokn (frontdesk.toml) is no setting. Did you mean discord.token?",
      'database.url (environment, DATABASE_URL) is "mongo://u:…@h"; it should be like sqlite:frontdesk.db, postgres://user:password@host/name or mysql://user:password@host/name.',
      'log.level (frontdesk.toml) is "loud"; it should be one of debug, info, warn, error, silent.',
      expect.stringMatching(/^colour \(frontdesk.toml\) is no setting. There are: discord.token, /),
    ]);
  });

  test.each(["9464", "0.0.0.0", "host:99999", "http://127.0.0.1:9464", "a b:1"])("of an address: %s", (listen) => {
    expect(mistakes({ FRONTDESK_HTTP_LISTEN: listen })).toEqual([
      expect.stringContaining("it should be like 127.0.0.1:9464, or 0.0.0.0:9464 inside a container."),
    ]);
  });

  test("of headers name no secret", () => {
    expect(mistakes({ OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer 12%4" })).toEqual([
      "traces.headers (environment, OTEL_EXPORTER_OTLP_HEADERS) has a value that does not fit; it should be like name=value,name=value, with %20 for a space.",
    ]);
    expect(load({ OTEL_EXPORTER_OTLP_HEADERS: "a=Bearer%20x=,b-c=" }).config.traces.headers).toBe("a=Bearer%20x=,b-c=");
  });

  test("in the file's own syntax have their line; ids of Discord want quotes", () => {
    put("frontdesk.toml", "[log]\nlevel = loud\n");
    expect(mistakes()[0]).toMatch(/^frontdesk.toml, line 2: /);
    put("frontdesk.toml", "data = 1200000000000000001\n");
    expect(mistakes()[0]).toMatch(/line 1: .*Put ids of Discord in quotes\.$/);
  });

  test("of a section that is none are named, also when a variable would go into it", () => {
    put("frontdesk.toml", "discord = 5\n");
    expect(mistakes({ DISCORD_TOKEN: "x" })).toEqual([
      "discord (frontdesk.toml) is a section: [discord] on a line of its own.",
    ]);
  });

  test("never show a secret", () => {
    put("frontdesk.toml", "[discord]\ntoken = 12345\n");
    expect(mistakes()).toEqual([
      "discord.token (frontdesk.toml) has a value that does not fit; it should be a text in quotes.",
    ]);
  });
});

test("what is printed is a configuration file without secrets that says the same", () => {
  put(".env", "DATABASE_URL=postgres://desk:hunter2@localhost/desk\n");
  const printed = showConfig(load({ DISCORD_TOKEN: "hunter3" }).settings);
  expect(printed).not.toMatch(/hunter/);
  expect(printed).toContain("# token is set and not shown    # environment, DISCORD_TOKEN");
  expect(printed).toContain('url = "postgres://desk:…@localhost/desk"    # .env, DATABASE_URL');
  rmSync(join(folder, ".env"));
  put("frontdesk.toml", printed);
  expect(load().config.log).toEqual({ level: "info", megabytes: 10, days: 1, keep: 7 });
});
