import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  addApplication,
  addGuild,
  addMember,
  addRole,
  addUser,
  type Box,
  createBox,
  Permission,
} from "../src/index.ts";

let box: Box;
let application: ReturnType<typeof addApplication>;
let guildId: string;
let ownerId: string;
let root: string;

beforeAll(async () => {
  box = await createBox({ limits: "off" });
  const owner = addUser(box.world, { name: "Ada" });
  ownerId = owner.id;
  guildId = addGuild(box.world, { name: "Harbour", ownerId }).id;
});

beforeEach(() => {
  application = addApplication(box.world, { name: "Desk", redirect_uris: ["http://127.0.0.1/back"] });
  addMember(box.world, guildId, application.bot_id);
  root = `/applications/${application.id}`;
});

afterAll(() => box.close());

interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field, as a client without types would
  body: any;
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const response = await fetch(`${box.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${application.token}`, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

const ping = { name: "ping", description: "Pong" };

test("a command is made, read, changed, found in the list and deleted", async () => {
  const made = await call("POST", `${root}/commands`, { ...ping, default_member_permissions: "32", contexts: [0] });
  expect(made).toMatchObject({
    status: 201,
    body: {
      application_id: application.id,
      type: 1,
      name: "ping",
      description: "Pong",
      name_localizations: null,
      default_member_permissions: "32",
      contexts: [0],
      integration_types: [0],
      dm_permission: false,
      nsfw: false,
      version: expect.stringMatching(/^\d+$/),
    },
  });
  const path = `${root}/commands/${made.body.id}`;
  expect((await call("GET", path)).body).toEqual(made.body);
  const changed = await call("PATCH", path, { description: "Pong!" });
  expect(changed.body).toMatchObject({ id: made.body.id, description: "Pong!", default_member_permissions: "32" });
  expect(changed.body.version).not.toBe(made.body.version);
  expect((await call("GET", `${root}/commands`)).body).toMatchObject([{ id: made.body.id, description: "Pong!" }]);
  expect((await call("DELETE", path)).status).toBe(204);
  expect(await call("GET", path)).toMatchObject({ status: 404, body: { code: 10063 } });
});

test("the same name again replaces, and counts for nothing", async () => {
  const first = await call("POST", `${root}/commands`, ping);
  const second = await call("POST", `${root}/commands`, { ...ping, description: "New" });
  expect(second).toMatchObject({ status: 200, body: { id: first.body.id, description: "New" } });
  const guild = await call("POST", `${root}/guilds/${guildId}/commands`, ping);
  expect(guild).toMatchObject({ status: 201, body: { guild_id: guildId } });
  expect(guild.body).not.toHaveProperty("contexts");
  expect((await call("GET", `${root}/guilds/${guildId}/commands`)).body).toHaveLength(1);
});

test("a whole list replaces what was there, keeping ids and versions of what stays", async () => {
  const put = (list: object[]) => call("PUT", `${root}/commands`, list);
  const first = await put([ping, { name: "old", description: "Old" }, { type: 3, name: "Report It" }]);
  const second = await put([{ name: "new", description: "New" }, ping, { type: 3, name: "Report It", nsfw: true }]);
  const [before, after] = [first.body, second.body];
  expect(after.map(({ name }: { name: string }) => name)).toEqual(["new", "ping", "Report It"]);
  expect(after[1]).toEqual(before[0]);
  expect(after[2].id).toBe(before[2].id);
  expect(after[2].version).not.toBe(before[2].version);
  expect((await call("GET", `${root}/commands`)).body).toHaveLength(3);
  expect(await put([ping, ping])).toMatchObject({
    status: 400,
    body: { code: 50035, errors: { 1: { name: { _errors: [{ code: "APPLICATION_COMMANDS_DUPLICATE_NAME" }] } } } },
  });
  expect((await call("GET", `${root}/commands`)).body).toHaveLength(3);
  expect((await put([])).body).toEqual([]);
});

test("translations are shown in full or in the asked language", async () => {
  await call("POST", `${root}/commands`, {
    ...ping,
    name_localizations: { de: "klingel", "en-GB": "bell" },
    description_localizations: { de: "Läutet" },
    options: [
      {
        type: 3,
        name: "tone",
        description: "Which",
        name_localizations: { de: "ton" },
        choices: [{ name: "High", name_localizations: { de: "Hoch" }, value: "high" }],
      },
    ],
  });
  const [full] = (await call("GET", `${root}/commands?with_localizations=true`)).body;
  expect(full).toMatchObject({
    name_localizations: { de: "klingel", "en-GB": "bell" },
    options: [{ name_localizations: { de: "ton" }, choices: [{ name_localizations: { de: "Hoch" } }] }],
  });
  const [german] = (await call("GET", `${root}/commands`, undefined, { "x-discord-locale": "de" })).body;
  expect(german).toMatchObject({
    name: "ping",
    name_localized: "klingel",
    description_localized: "Läutet",
    options: [{ name_localized: "ton", choices: [{ name_localized: "Hoch" }] }],
  });
  expect(german).not.toHaveProperty("name_localizations");
  const [american] = (await call("GET", `${root}/commands`, undefined, { "x-discord-locale": "en-US" })).body;
  expect(american).toMatchObject({ name_localized: "bell" });
});

const option = (more: object) => ({ type: 3, name: "text", description: "Text", ...more });
const many = (count: number, make: (index: number) => object) => Array.from({ length: count }, (_, i) => make(i));

const refused: [string, object, object][] = [
  ["no name", { description: "x" }, { name: { _errors: [{ code: "BASE_TYPE_REQUIRED" }] } }],
  ["no description", { name: "x" }, { description: { _errors: [{ code: "BASE_TYPE_REQUIRED" }] } }],
  ["upper case", { ...ping, name: "Ping" }, { name: { _errors: [{ code: "APPLICATION_COMMAND_INVALID_NAME" }] } }],
  ["a space", { ...ping, name: "p ng" }, { name: { _errors: [{ code: "APPLICATION_COMMAND_INVALID_NAME" }] } }],
  ["a long name", { ...ping, name: "p".repeat(33) }, { name: { _errors: [{ code: "BASE_TYPE_BAD_LENGTH" }] } }],
  ["a long description", { ...ping, description: "p".repeat(101) }, { description: { _errors: [{}] } }],
  [
    "an unknown language",
    { ...ping, name_localizations: { xx: "a" } },
    { name_localizations: { xx: { _errors: [{}] } } },
  ],
  ["an entry point", { ...ping, type: 4 }, { type: { _errors: [{}] } }],
  ["a described context menu", { type: 2, name: "Hi", description: "x" }, { description: { _errors: [{}] } }],
  ["26 options", { ...ping, options: many(26, (i) => option({ name: `o${i}` })) }, { options: { _errors: [{}] } }],
  [
    "26 choices",
    { ...ping, options: [option({ choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })] },
    { options: { 0: { choices: { _errors: [{}] } } } },
  ],
  [
    "required after optional",
    { ...ping, options: [option({}), option({ name: "b", required: true })] },
    { options: { 1: { _errors: [{ code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID" }] } } },
  ],
  [
    "two options of one name",
    { ...ping, options: [option({}), option({})] },
    { options: { 1: { name: { _errors: [{ code: "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS" }] } } } },
  ],
  [
    "sub-commands beside options",
    { ...ping, options: [option({}), option({ type: 1, name: "sub" })] },
    { options: { _errors: [{ code: "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID" }] } },
  ],
  [
    "groups in groups",
    { ...ping, options: [option({ type: 2, options: [option({ type: 2, name: "deep" })] })] },
    { options: { 0: { options: { 0: { type: { _errors: [{}] } } } } } },
  ],
  [
    "text for a number's choice",
    { ...ping, options: [option({ type: 4, choices: [{ name: "a", value: "a" }] })] },
    { options: { 0: { choices: { 0: { value: { _errors: [{ code: "NUMBER_TYPE_COERCE" }] } } } } } },
  ],
  [
    "choices with autocomplete",
    { ...ping, options: [option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] },
    { options: { 0: { _errors: [{}] } } },
  ],
  [
    "8,001 characters",
    {
      ...ping,
      options: many(25, (i) =>
        option({
          name: `o${i}`,
          description: "d".repeat(100),
          choices: many(25, (j) => ({ name: "n".repeat(9) + j, value: `v${j}` })),
        }),
      ),
    },
    { _errors: [{ code: "APPLICATION_COMMAND_TOO_LARGE" }] },
  ],
  ["bad bits", { ...ping, default_member_permissions: "some" }, { default_member_permissions: { _errors: [{}] } }],
  ["an unknown context", { ...ping, contexts: [7] }, { contexts: { 0: { _errors: [{ code: "BASE_TYPE_CHOICES" }] } } }],
];

test.each(refused)("refused with the field's own error: %s", async (_, body, errors) => {
  const reply = await call("POST", `${root}/commands`, body);
  expect(reply).toMatchObject({ status: 400, body: { code: 50035, message: "Invalid Form Body", errors } });
  expect((await call("GET", `${root}/commands`)).body).toEqual([]);
});

test("100 slash commands, 15 of each menu, 200 new ones a day", async () => {
  const slash = (from: number, count: number) => many(count, (i) => ({ name: `c${from + i}`, description: "x" }));
  expect(await call("PUT", `${root}/commands`, slash(0, 101))).toMatchObject({ status: 400, body: { code: 30032 } });
  const menus = many(16, (i) => ({ type: 2, name: `Menu ${i}` }));
  expect(await call("PUT", `${root}/commands`, menus)).toMatchObject({
    body: { code: 30032, message: "Maximum number of application commands reached (15)" },
  });
  expect((await call("PUT", `${root}/commands`, slash(0, 100))).status).toBe(200);
  expect(await call("POST", `${root}/commands`, ping)).toMatchObject({ status: 400, body: { code: 30032 } });
  expect((await call("PUT", `${root}/commands`, slash(100, 100))).status).toBe(200);
  expect(await call("PUT", `${root}/commands`, slash(200, 1))).toMatchObject({ status: 400, body: { code: 30034 } });
  expect((await call("PUT", `${root}/commands`, slash(150, 1))).status).toBe(200);
  box.clock.advance(24 * 3_600_000);
  expect((await call("PUT", `${root}/commands`, slash(200, 1))).status).toBe(200);
});

test("only its own commands, only in its own guilds", async () => {
  const other = addApplication(box.world, { name: "Other" });
  const foreign = await call("GET", `/applications/${other.id}/commands`);
  expect(foreign).toMatchObject({ status: 403, body: { code: 20012 } });
  const elsewhere = addGuild(box.world, { name: "Elsewhere", ownerId });
  expect(await call("POST", `${root}/guilds/${elsewhere.id}/commands`, ping)).toMatchObject({
    status: 403,
    body: { code: 50001 },
  });
});

test("permissions are set by a manager's own token, and hide the command", async () => {
  const { body: command } = await call("POST", `${root}/commands`, ping);
  const path = `${root}/guilds/${guildId}/commands/${command.id}/permissions`;
  expect(await call("GET", path)).toMatchObject({ status: 404, body: { code: 10066 } });
  const member = addUser(box.world, { name: "Bo" });
  const crew = addRole(box.world, guildId, { name: "Crew" });
  addMember(box.world, guildId, member.id);
  const permissions = [
    { id: guildId, type: 1, permission: false },
    { id: crew.id, type: 1, permission: true },
  ];
  expect(await call("PUT", path, { permissions })).toMatchObject({ status: 403, body: { code: 20001 } });

  const token = async (userId: string) => {
    const { code } = box.people.as(userId).authorize({
      clientId: application.id,
      redirectUri: "http://127.0.0.1/back",
      scopes: ["applications.commands.permissions.update"],
    });
    const response = await fetch(`${box.api}/v10/oauth2/token`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${application.id}:${application.client_secret}`)}` },
      body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: "http://127.0.0.1/back" }),
    });
    return { authorization: `Bearer ${((await response.json()) as { access_token: string }).access_token}` };
  };
  expect(await call("PUT", path, { permissions }, await token(member.id))).toMatchObject({ body: { code: 50013 } });
  const set = await call("PUT", path, { permissions }, await token(ownerId));
  expect(set).toMatchObject({ status: 200, body: { id: command.id, guild_id: guildId, permissions } });
  expect((await call("GET", path)).body).toEqual(set.body);
  expect((await call("GET", `${root}/guilds/${guildId}/commands/permissions`)).body).toEqual([set.body]);

  const channel = box.people.as(ownerId).createChannel(guildId, { name: "general" });
  const paths = (id: string) => {
    const offered = box.people.as(id).commands({ in: channel.id });
    return offered.filter((one) => one.applicationId === application.id).map((one) => one.path);
  };
  expect(paths(ownerId)).toContain("/ping");
  expect(paths(member.id)).not.toContain("/ping");
  box.people.as(ownerId).giveRole(guildId, member.id, crew.id);
  expect(paths(member.id)).toContain("/ping");
});

test("default permissions, age limits and the right to use commands hide them as well", async () => {
  const member = addUser(box.world, { name: "Di" });
  addMember(box.world, guildId, member.id);
  const owner = box.people.as(ownerId);
  const person = box.people.as(member.id);
  const channel = owner.createChannel(guildId, { name: "desk" });
  await call("PUT", `${root}/guilds/${guildId}/commands`, [
    ping,
    { ...ping, name: "adult", nsfw: true },
    { ...ping, name: "admin", default_member_permissions: "0" },
    { ...ping, name: "manage", default_member_permissions: Permission.MANAGE_CHANNELS.toString() },
  ]);
  const names = (who: typeof person) =>
    who
      .commands({ in: channel.id })
      .filter((one) => one.applicationId === application.id)
      .map((one) => one.path);
  expect(names(person)).toEqual(["/ping"]);
  expect(names(owner)).toEqual(["/ping", "/admin", "/manage"]);
  channel.nsfw = true;
  expect(names(person)).toEqual(["/ping", "/adult"]);
  channel.permission_overwrites = [
    { id: member.id, type: 1, allow: "0", deny: Permission.USE_APPLICATION_COMMANDS.toString() },
  ];
  expect(names(person)).toEqual([]);
  channel.permission_overwrites = [{ id: member.id, type: 1, allow: Permission.MANAGE_CHANNELS.toString(), deny: "0" }];
  expect(names(person)).toEqual(["/ping", "/adult", "/manage"]);
  await expect(person.run("/admin", {}, { in: channel.id })).rejects.toThrow(/cannot run \/admin here/);
});
