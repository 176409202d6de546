import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addApplication, addGuild, addMember, addUser, type Box, createBox, Permission } from "../src/index.ts";

const back = "http://127.0.0.1:9/back";
let box: Box;
let application: ReturnType<typeof addApplication>;
let guild: ReturnType<typeof addGuild>;
let owner: ReturnType<typeof addUser>;
let member: ReturnType<typeof addUser>;

beforeAll(async () => {
  box = await createBox();
  owner = addUser(box.world, { name: "Ada" });
  member = addUser(box.world, { name: "Bo <b>" });
  guild = addGuild(box.world, { name: "Harbour", ownerId: owner.id });
  addMember(box.world, guild.id, member.id, { nick: "Bosun" });
  application = addApplication(box.world, { name: "Desk", redirect_uris: [back] });
});

afterAll(() => box.close());

const consent = (scopes: string[]) => ({ clientId: application.id, redirectUri: back, scopes });

interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field, as a client without types would
  body: any;
}

async function token(form: Record<string, string>, path = "token"): Promise<Reply> {
  const response = await fetch(`${box.api}/v10/oauth2/${path}`, {
    method: "POST",
    body: new URLSearchParams({ client_id: application.id, client_secret: application.client_secret, ...form }),
  });
  return { status: response.status, body: await response.json() };
}

async function read(path: string, accessToken: string): Promise<Reply> {
  const response = await fetch(`${box.api}/v10${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
  return { status: response.status, body: await response.json() };
}

async function signIn(userId: string, scopes: string[]): Promise<Reply> {
  const { code } = box.people.as(userId).authorize(consent(scopes));
  return token({ grant_type: "authorization_code", code, redirect_uri: back });
}

test("a person signs in and the application reads what they agreed to", async () => {
  const { url, code } = box.people.as(member.id).authorize({ ...consent(["identify", "guilds"]), state: "a b" });
  const address = new URL(url);
  expect(address.origin + address.pathname).toBe(back);
  expect(Object.fromEntries(address.searchParams)).toEqual({ code, state: "a b", iss: "https://discord.com" });
  const granted = await token({ grant_type: "authorization_code", code, redirect_uri: back });
  expect(granted).toMatchObject({
    status: 200,
    body: { token_type: "Bearer", expires_in: 604_800, scope: "identify guilds", refresh_token: expect.any(String) },
  });
  const { access_token } = granted.body;
  expect(await read("/users/@me", access_token)).toMatchObject({ status: 200, body: { id: member.id } });
  expect((await read("/users/@me/guilds", access_token)).body).toMatchObject([
    { id: guild.id, name: "Harbour", owner: false, permissions: expect.stringMatching(/^\d+$/) },
  ]);
  expect((await read("/oauth2/@me", access_token)).body).toMatchObject({
    application: { id: application.id, name: "Desk" },
    scopes: ["identify", "guilds"],
    user: { id: member.id },
  });
  const guildMember = `/users/@me/guilds/${guild.id}/member`;
  expect(await read(guildMember, access_token)).toMatchObject({ status: 401, body: { code: 50025 } });
  const again = await token({ grant_type: "authorization_code", code, redirect_uri: back });
  expect(again).toMatchObject({ status: 400, body: { error: "invalid_grant" } });

  const { body: second } = await signIn(owner.id, ["guilds.members.read", "guilds"]);
  expect((await read(guildMember, second.access_token)).body).toMatchObject({ user: { id: owner.id }, roles: [] });
  expect((await read("/users/@me/guilds", second.access_token)).body).toMatchObject([{ owner: true }]);
  expect(await read("/users/@me", second.access_token)).toMatchObject({ status: 401, body: { code: 50025 } });
});

test("the code's exchange must prove what the challenge said", async () => {
  const codeVerifier = "v".repeat(64);
  const codeChallenge = createHash("sha256").update(codeVerifier).digest("base64url");
  const ask = () =>
    box.people.as(member.id).authorize({ ...consent(["identify"]), codeChallenge, codeChallengeMethod: "S256" }).code;
  const exchange = (more: object) =>
    token({ grant_type: "authorization_code", code: ask(), redirect_uri: back, ...more });
  expect(await exchange({})).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  expect(await exchange({ code_verifier: "wrong" })).toMatchObject({ status: 400 });
  expect(await exchange({ code_verifier: codeVerifier })).toMatchObject({ status: 200 });
});

test("refreshing ends the old tokens, revoking all of them, and time the rest", async () => {
  const { body: first } = await signIn(member.id, ["identify"]);
  const { body: second } = await token({ grant_type: "refresh_token", refresh_token: first.refresh_token });
  expect((await read("/users/@me", first.access_token)).status).toBe(401);
  expect((await read("/users/@me", second.access_token)).status).toBe(200);
  expect((await token({ grant_type: "refresh_token", refresh_token: first.refresh_token })).status).toBe(400);
  expect(await token({ token: second.refresh_token }, "token/revoke")).toMatchObject({ status: 200, body: {} });
  expect((await read("/users/@me", second.access_token)).status).toBe(401);

  const { body: third } = await signIn(member.id, ["identify"]);
  const { code } = box.people.as(member.id).authorize(consent(["identify"]));
  box.clock.advance(604_800_000);
  expect((await read("/users/@me", third.access_token)).status).toBe(401);
  expect((await token({ grant_type: "authorization_code", code, redirect_uri: back })).status).toBe(400);
  expect((await token({ grant_type: "refresh_token", refresh_token: third.refresh_token })).status).toBe(200);
});

test("the application's own token, and what the token address refuses", async () => {
  const own = await token({ grant_type: "client_credentials", scope: "identify applications.commands.update" });
  expect(own.body).toMatchObject({ scope: "identify applications.commands.update" });
  expect(own.body).not.toHaveProperty("refresh_token");
  expect((await read("/users/@me", own.body.access_token)).body).toMatchObject({ id: application.owner_id });
  expect(await token({ grant_type: "client_credentials", scope: "everything" })).toMatchObject({
    body: { error: "invalid_scope" },
  });
  expect(await token({ grant_type: "password" })).toMatchObject({
    status: 400,
    body: { error: "unsupported_grant_type" },
  });
  expect(await token({ client_secret: "wrong" })).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  const json = await fetch(`${box.api}/v10/oauth2/token`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Basic ${btoa(`${application.id}:${application.client_secret}`)}`,
    },
    body: JSON.stringify({ grant_type: "client_credentials", scope: "identify" }),
  });
  expect(json.status).toBe(400);
});

test("the consent page lets one be anybody, and sends them back", async () => {
  const query = new URLSearchParams({
    client_id: application.id,
    response_type: "code",
    redirect_uri: back,
    scope: "identify guilds",
    state: "s",
  });
  const address = `${box.url}/oauth2/authorize?${query}`;
  const page = await fetch(address);
  expect(page.headers.get("content-type")).toMatch(/^text\/html/);
  const html = await page.text();
  expect(html).toContain("Desk");
  expect(html).toContain(`<option value="${owner.id}">Ada</option>`);
  expect(html).not.toContain("Bo <b>");
  const submit = (form: Record<string, string>) =>
    fetch(address, { method: "POST", redirect: "manual", body: new URLSearchParams(form) });
  const agreed = await submit({ user_id: owner.id, answer: "authorize" });
  expect(agreed.status).toBe(302);
  const location = new URL(agreed.headers.get("location") ?? "");
  expect(location.searchParams.get("state")).toBe("s");
  const code = location.searchParams.get("code") ?? "";
  const granted = await token({ grant_type: "authorization_code", code, redirect_uri: back });
  expect((await read("/users/@me", granted.body.access_token)).body.id).toBe(owner.id);
  const cancelled = await submit({ user_id: owner.id, answer: "cancel" });
  expect(new URL(cancelled.headers.get("location") ?? "").searchParams.get("error")).toBe("access_denied");

  query.set("redirect_uri", "http://127.0.0.1:9/elsewhere");
  const stray = await fetch(`${box.url}/oauth2/authorize?${query}`);
  expect(stray.status).toBe(400);
  expect(await stray.text()).toContain("Invalid OAuth2 redirect_uri");
});

test("an invite link adds the bot with its own role, for those who manage the server", async () => {
  const permissions = Permission.VIEW_CHANNEL | Permission.MANAGE_THREADS;
  const query = new URLSearchParams({
    client_id: application.id,
    scope: "bot applications.commands",
    permissions: permissions.toString(),
  });
  const address = `${box.url}/oauth2/authorize?${query}`;
  const submit = (userId: string) =>
    fetch(address, {
      method: "POST",
      body: new URLSearchParams({ user_id: userId, guild_id: guild.id, answer: "authorize" }),
    });
  expect((await submit(member.id)).status).toBe(403);
  expect(box.world.findMember(guild.id, application.bot_id)).toBeUndefined();
  expect((await submit(owner.id)).status).toBe(200);
  const role = box.world.roles.inGuild(guild.id).find((one) => one.bot_id === application.bot_id);
  expect(role).toMatchObject({ name: "Desk", managed: true, permissions: permissions.toString() });
  expect(box.world.findMember(guild.id, application.bot_id)?.roles).toEqual([role?.id]);
});
