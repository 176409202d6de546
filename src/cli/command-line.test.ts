import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const MAIN = join(import.meta.dirname, "../main.ts");
const TOKEN = "MTIwMDAwMDAwMDAwMDAwMDAwMQ.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "frontdesk-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line in a folder of its own, with nothing of this machine's environment. */
async function frontdesk(given: readonly string[], { input = "", env = {} }: { input?: string; env?: object } = {}) {
  const child = spawn(process.execPath, [MAIN, ...given], { cwd: folder, env: { PATH: process.env["PATH"], ...env } });
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (output.out += chunk));
  child.stderr.on("data", (chunk) => (output.err += chunk));
  child.stdin.end(input);
  const [exitCode] = await once(child, "close");
  return { exitCode: exitCode as number, ...output };
}

describe("mistakes are sentences, not stack traces", () => {
  test.each([
    [["confg"], 64, "There is no command “confg”. Did you mean “config”?"],
    [["start"], 78, "There is no bot token yet."],
    [["invite"], 78, "There is no bot token yet."],
    [["apply", "desk.yaml"], 1, "There is no file desk.yaml."],
    [["apply"], 1, "missing required argument 'file'"],
    [["config", "--loud"], 1, "unknown option '--loud'"],
  ])("%j", async (given, exitCode, sentence) => {
    const ended = await frontdesk(given);
    expect(ended.err).toContain(sentence);
    expect(ended.err).not.toMatch(/^\s+at /m);
    expect(ended.exitCode).toBe(exitCode);
  });

  test("of the configuration are named together", async () => {
    writeFileSync(join(folder, ".env"), "DISCORD_TOKEM=x\n");
    const ended = await frontdesk(["config"], { env: { FRONTDESK_LOG_LEVEL: "loud" } });
    rmSync(join(folder, ".env"));
    expect(ended).toMatchObject({ exitCode: 78, out: "" });
    expect(ended.err).toContain("  - DISCORD_TOKEM (.env) is no setting. Did you mean DISCORD_TOKEN?\n");
    expect(ended.err).toContain("  - log.level (environment, FRONTDESK_LOG_LEVEL) is");
  });

  test("about places name the place, and no password", async () => {
    const file = join(folder, "letter.txt");
    writeFileSync(file, "Dear team, this is no database.".repeat(20));
    const start = (env: object) => frontdesk(["start"], { env: { DISCORD_TOKEN: TOKEN, ...env } });
    const ends = await Promise.all([
      start({ FRONTDESK_DATA: join(file, "data") }),
      start({ DATABASE_URL: `sqlite:${file}` }),
      start({ DATABASE_URL: "postgres://desk:pass/word@x@host:99999/desk" }),
    ]);
    expect(ends.map(({ exitCode }) => exitCode)).toEqual([78, 78, 78]);
    expect(ends.map(({ err }) => err)).toEqual([
      `Frontdesk keeps its data in ${join(file, "data")}, and can't write there. Set FRONTDESK_DATA to a folder that is yours.\n`,
      "The database can't be used: file is not a database. DATABASE_URL says which it is.\n",
      expect.stringContaining('database.url (environment, DATABASE_URL) is "postgres://desk:…@host:99999/desk"'),
    ]);
  });
});

describe("login", () => {
  test("keeps a token that Discord knows, for its owner alone, and never shows it", async () => {
    await using discord = await discordThatKnows(TOKEN);
    const ended = await frontdesk(["login"], { input: `Bot ${TOKEN}\n`, env: { DISCORD_API_URL: discord.api } });

    const kept = join(folder, "data/discord-token");
    expect(ended).toMatchObject({ exitCode: 0, err: "" });
    expect(ended.out).toContain("This is the token of Desk.");
    expect(ended.out).toContain("https://discord.com/oauth2/authorize?client_id=7&scope=bot");
    expect(ended.out).not.toContain(TOKEN);
    expect(readFileSync(kept, "utf8")).toBe(`${TOKEN}\n`);
    expect(statSync(kept).mode & 0o777).toBe(0o600);

    const settings = await frontdesk(["config"]);
    expect(settings.out).toMatch(/# token is set and not shown {4}# \S*data\/discord-token/);
    expect(settings.out).not.toContain(TOKEN);
    rmSync(kept);
  });

  test("keeps nothing that Discord does not know", async () => {
    await using discord = await discordThatKnows(TOKEN);
    const ended = await frontdesk(["login"], { input: "wrong\n", env: { DISCORD_API_URL: discord.api } });
    expect(ended.exitCode).toBe(78);
    expect(ended.err).toBe("Discord does not know this token. Copy it again, all of it.\n");
    expect(() => statSync(join(folder, "data/discord-token"))).toThrow("ENOENT");
  });

  test("takes nothing for a token that no header could carry", async () => {
    const ended = await frontdesk(["login"], { input: "Tökén\n", env: { DISCORD_API_URL: "http://127.0.0.1:9/api" } });
    expect(ended.err).toBe("Discord does not know this token. Copy it again, all of it.\n");
  });

  test("says when Discord is away", async () => {
    const ended = await frontdesk(["login"], { input: "x\n", env: { DISCORD_API_URL: "http://127.0.0.1:9/api" } });
    expect(ended).toMatchObject({ exitCode: 69, err: "Discord could not be reached at http://127.0.0.1:9.\n" });
  });
});

test("apply waits while Discord is away", async () => {
  await using discord = await discordThatKnows(TOKEN, { failures: 2 });
  const env = { DISCORD_TOKEN: "another", DISCORD_API_URL: discord.api };
  const ended = await frontdesk(["apply", "-"], { input: "server: Harbour Games\n", env });
  expect(ended.err).toContain("Discord refused the bot's token.");
  expect(ended.exitCode).toBe(78);
});

/** The two questions that login asks, answered as Discord does, after some failures. */
async function discordThatKnows(token: string, { failures = 0 } = {}): Promise<{ api: string } & AsyncDisposable> {
  let left = failures;
  const answers: Record<string, object> = {
    "/api/v10/applications/@me": { id: "7" },
    "/api/v10/users/@me": { username: "Desk" },
  };
  const server = createServer((request, response) => {
    if (left-- > 0) return void response.writeHead(503).end();
    const known = request.headers.authorization === `Bot ${token}`;
    response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
    response.end(JSON.stringify(known ? answers[request.url ?? ""] : { message: "401: Unauthorized", code: 0 }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}
