import {
  type API,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  InteractionType,
  MessageFlags,
} from "@discordjs/core";
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client as DiscordJs,
  GatewayIntentBits,
  UserSelectMenuBuilder,
} from "discord.js";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addApplication, addChannel, addGuild, type Box, createBox, Permission, PersonCannot } from "../src/index.ts";
import { button, type Desk, openDesk, refusal, row } from "./interactions-desk.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

beforeEach(() => {
  desk.answer = () => undefined;
  desk.events.length = 0;
  desk.errors.length = 0;
});

afterAll(() => desk.close());

const reply =
  (body: object) =>
  (interaction: APIInteraction, api: API): Promise<unknown> =>
    api.interactions.reply(interaction.id, interaction.token, body);

test("a slash command arrives with everything Discord sends, and its answer is in the channel", async () => {
  await desk.commands([
    {
      name: "ticket",
      description: "Tickets",
      options: [
        {
          type: 2,
          name: "staff",
          description: "For staff",
          options: [
            {
              type: 1,
              name: "assign",
              description: "Give it to somebody",
              options: [
                { type: 6, name: "who", description: "Whom", required: true },
                { type: 3, name: "why", description: "Reason", max_length: 10 },
                { type: 4, name: "level", description: "How much", min_value: 1, max_value: 3 },
                { type: 5, name: "quiet", description: "Quietly" },
                { type: 7, name: "where", description: "Channel", channel_types: [0] },
                { type: 8, name: "team", description: "Role" },
                { type: 9, name: "either", description: "Role or user" },
                { type: 10, name: "ratio", description: "A number" },
                { type: 11, name: "proof", description: "A file" },
              ],
            },
          ],
        },
      ],
    },
  ]);
  let got: APIApplicationCommandInteraction | undefined;
  desk.answer = (interaction, api) => {
    got = interaction as APIApplicationCommandInteraction;
    return api.interactions.reply(interaction.id, interaction.token, { content: "assigned" });
  };
  const { ada, bo, guild, channel, role, application } = desk;
  const result = await bo.run(
    "/ticket staff assign",
    {
      who: ada.id,
      why: "skill",
      level: 2,
      quiet: true,
      where: channel.id,
      team: role.id,
      either: ada.id,
      ratio: 0.5,
      proof: { name: "a.txt", bytes: Buffer.from("proof") },
    },
    { in: channel.id },
  );
  expect(result.outcome).toBe("answered");
  expect(result.message).toMatchObject({ content: "assigned", type: 20, author_id: application.bot_id });
  expect(bo.lastMessage(channel.id)).toMatchObject({
    content: "assigned",
    interaction_metadata: { type: 2, name: "ticket staff assign", user: { id: bo.id } },
  });
  expect(got).toMatchObject({
    type: InteractionType.ApplicationCommand,
    application_id: application.id,
    version: 1,
    guild_id: guild.id,
    guild: { id: guild.id, locale: "en-US" },
    guild_locale: "en-US",
    locale: "de",
    channel: { id: channel.id, name: "general", type: 0, permissions: expect.stringMatching(/^\d+$/) },
    channel_id: channel.id,
    member: { user: { id: bo.id }, permissions: expect.stringMatching(/^\d+$/), roles: [] },
    app_permissions: expect.stringMatching(/^\d+$/),
    entitlements: [],
    authorizing_integration_owners: { 0: guild.id },
    context: 0,
    attachment_size_limit: 10 * 1024 * 1024,
  });
  expect(got).not.toHaveProperty("user");
  const data = got?.data as unknown as Record<string, unknown>;
  const leaf = (data.options as { options: { options: unknown[] }[] }[])[0]?.options[0]?.options;
  expect(data).toMatchObject({
    name: "ticket",
    type: 1,
    options: [{ name: "staff", type: 2, options: [{ name: "assign", type: 1 }] }],
    resolved: {
      users: { [ada.id]: { username: "ada" } },
      members: { [ada.id]: { permissions: expect.any(String) } },
      roles: { [role.id]: { name: "Crew" } },
      channels: {
        [channel.id]: { name: "general", permissions: expect.any(String), app_permissions: expect.any(String) },
      },
    },
  });
  expect(leaf).toEqual([
    { name: "who", type: 6, value: ada.id },
    { name: "why", type: 3, value: "skill" },
    { name: "level", type: 4, value: 2 },
    { name: "quiet", type: 5, value: true },
    { name: "where", type: 7, value: channel.id },
    { name: "team", type: 8, value: role.id },
    { name: "either", type: 9, value: ada.id },
    { name: "ratio", type: 10, value: 0.5 },
    { name: "proof", type: 11, value: expect.stringMatching(/^\d+$/) },
  ]);
  const files = Object.values((data.resolved as { attachments: Record<string, { url: string }> }).attachments);
  expect(files).toMatchObject([{ filename: "a.txt", size: 5, ephemeral: true }]);
  expect(await (await fetch(files[0]?.url ?? "")).text()).toBe("proof");
});

test("suggestions come for what is typed, with the rest as filled in", async () => {
  await desk.commands([
    {
      name: "find",
      description: "Find",
      options: [
        { type: 3, name: "kind", description: "Kind", required: true, choices: [{ name: "Open ones", value: "open" }] },
        { type: 4, name: "number", description: "Number", autocomplete: true, required: true },
      ],
    },
  ]);
  let got: APIInteraction | undefined;
  desk.answer = (interaction, api) => {
    got = interaction;
    return api.interactions.createAutocompleteResponse(interaction.id, interaction.token, {
      choices: [{ name: "Ticket 12", value: 12 }],
    });
  };
  const place = { in: desk.channel.id, options: { kind: "Open ones" } };
  expect(await desk.bo.suggest("/find", "number", "1", place)).toEqual([{ name: "Ticket 12", value: 12 }]);
  expect(got).toMatchObject({
    type: 4,
    data: {
      name: "find",
      options: [
        { name: "kind", value: "open" },
        { name: "number", value: "1", focused: true },
      ],
    },
  });
  const tooMany = Array.from({ length: 26 }, (_, value) => ({ name: `n${value}`, value }));
  let answer: unknown;
  desk.answer = async (interaction, api) => {
    const respond = (choices: { name: string; value: number | string }[]) =>
      refusal(api.interactions.createAutocompleteResponse(interaction.id, interaction.token, { choices }));
    answer = [await respond(tooMany), await respond([{ name: "x", value: "text" }])];
    answer = [answer, await refusal(api.interactions.reply(interaction.id, interaction.token, { content: "no" }))];
    await api.interactions.createAutocompleteResponse(interaction.id, interaction.token, { choices: [] });
  };
  expect(await desk.bo.suggest("/find", "number", "1", place)).toEqual([]);
  expect(answer).toMatchObject([
    [
      { code: 50035, errors: { data: { choices: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } } },
      { code: 50035, errors: { data: { choices: { 0: { value: { _errors: [{ code: "NUMBER_TYPE_COERCE" }] } } } } } },
    ],
    { code: 50035, errors: { type: { _errors: [{ code: "UNION_TYPE_CHOICES" }] } } },
  ]);
});

test("buttons update, defer and reply; the message comes along", async () => {
  const id = await desk.post([row(button("go", "Go"), button("off", "Off", { disabled: true }))]);
  let got: APIMessageComponentInteraction | undefined;
  desk.answer = (interaction, api) => {
    got = interaction as APIMessageComponentInteraction;
    return api.interactions.updateMessage(interaction.id, interaction.token, { content: "gone", components: [] });
  };
  const updated = await desk.bo.press(id, "Go");
  expect(got).toMatchObject({
    type: 3,
    data: { custom_id: "go", component_type: 2 },
    message: { id, content: "here" },
  });
  expect(updated).toMatchObject({ outcome: "answered", message: { id, content: "gone", components: [] } });

  const second = await desk.post([row(button("go", "Go"))]);
  desk.answer = (interaction, api) => api.interactions.deferMessageUpdate(interaction.id, interaction.token);
  const deferred = await desk.bo.press(second, "go");
  expect(deferred.outcome).toBe("deferred");
  const { token } = deferred.interaction;
  await desk.api.interactions.editReply(desk.application.id, token, { content: "later" });
  expect(await desk.bo.answered(deferred.interaction)).toMatchObject({
    outcome: "answered",
    message: { content: "later", id: second },
  });
  const more = await desk.api.interactions.followUp(desk.application.id, token, { content: "and more" });
  expect(more).toMatchObject({
    type: 19,
    message_reference: { message_id: second },
    interaction_metadata: { interacted_message_id: second, original_response_message_id: second },
  });

  desk.answer = reply({ content: "hello" });
  const replied = await desk.bo.press(second, "go");
  expect(replied.message).toMatchObject({ type: 19, message_reference: { message_id: second } });
});

test("every select brings what was chosen", async () => {
  const options = ["Bill", "Bug", "Other"].map((label) => ({ label, value: label.toLowerCase() }));
  const selects = [
    { type: 3, custom_id: "string", placeholder: "Which?", options, min_values: 1, max_values: 2 },
    { type: 5, custom_id: "user" },
    { type: 6, custom_id: "role" },
    { type: 7, custom_id: "mentionable", max_values: 2 },
    { type: 8, custom_id: "channel", channel_types: [0] },
  ];
  const id = await desk.post(selects.map((select) => row(select)));
  const seen: APIMessageComponentInteraction["data"][] = [];
  desk.answer = (interaction, api) => {
    seen.push((interaction as APIMessageComponentInteraction).data);
    return api.interactions.deferMessageUpdate(interaction.id, interaction.token);
  };
  const { bo, ada, role, channel } = desk;
  await bo.choose(id, "Which?", ["Bug", "other"]);
  await bo.choose(id, "user", [ada.id]);
  await bo.choose(id, "role", [role.id]);
  await bo.choose(id, "mentionable", [role.id, bo.id]);
  await bo.choose(id, "channel", [channel.id]);
  expect(seen).toMatchObject([
    { component_type: 3, custom_id: "string", values: ["bug", "other"] },
    { component_type: 5, values: [ada.id], resolved: { users: { [ada.id]: {} }, members: { [ada.id]: {} } } },
    { component_type: 6, values: [role.id], resolved: { roles: { [role.id]: { name: "Crew" } } } },
    { component_type: 7, values: [role.id, bo.id], resolved: { roles: { [role.id]: {} }, users: { [bo.id]: {} } } },
    { component_type: 8, values: [channel.id], resolved: { channels: { [channel.id]: { name: "general" } } } },
  ]);
  expect(seen[0]).not.toHaveProperty("resolved");
  await expect(bo.choose(id, "string", ["nothing"])).rejects.toThrow(/Bill, Bug, Other are offered/);
  await expect(bo.choose(id, "string", ["bill", "bug", "other"])).rejects.toThrow(/more than 2/);
  await expect(bo.choose(id, "string", ["bill", "bill"])).rejects.toThrow(/twice/);
  await expect(bo.choose(id, "user", [])).rejects.toThrow(/fewer than 1/);
  await expect(bo.choose(id, "user", [desk.cy.id])).rejects.toThrow(/not here/);
  await expect(bo.choose(id, "channel", [role.id])).rejects.toThrow(/not here/);
  await expect(bo.choose(id, "absent", ["x"])).rejects.toThrow(PersonCannot);
  expect(seen).toHaveLength(5);
});

/** The fields of a submitted form, without their labels. */
function fieldsOf(interaction: APIModalSubmitInteraction | undefined): { values?: string[] }[] {
  const components = (interaction?.data.components ?? []) as unknown as { component: { values?: string[] } }[];
  return components.map(({ component }) => component);
}

const label = (text: string, component: object) => ({ type: 18, label: text, component });

test("a form with every component goes out and comes back nested under its labels", async () => {
  const id = await desk.post([row(button("ask", "Ask"))]);
  const choices = ["red", "green"].map((value) => ({ label: value.toUpperCase(), value }));
  const { bo, ada, role, channel } = desk;
  desk.answer = (interaction, api) =>
    api.interactions.createModal(interaction.id, interaction.token, {
      custom_id: "form:1",
      title: "First page",
      components: [
        label("Subject", { type: 4, custom_id: "subject", style: 1, max_length: 10 }),
        label("Colours", { type: 3, custom_id: "colours", options: choices, max_values: 2 }),
        label("People", { type: 5, custom_id: "people", required: false }),
        label("Proof", { type: 19, custom_id: "proof", max_values: 2, file_types: [".pdf", "image"] }),
        { type: 10, content: "We read it all." },
      ] as never,
    });
  const opened = await bo.press(id, "Ask");
  expect(opened).toMatchObject({ outcome: "form", form: { custom_id: "form:1", title: "First page" } });
  expect(bo.form()).toMatchObject({ custom_id: "form:1", interactionId: opened.interaction.id });
  expect(ada.form()).toBeUndefined();

  const pdf = { name: "proof.pdf", bytes: Buffer.from("%PDF") };
  const good = { subject: "Hello", colours: ["red", "GREEN"], proof: [pdf] };
  const wrong: [Parameters<typeof bo.fillIn>[0], RegExp][] = [
    [{ ...good, subject: "" }, /without "Subject"/],
    [{ ...good, subject: "much too long" }, /takes 10/],
    [{ ...good, colours: ["blue"] }, /RED, GREEN are offered/],
    [{ ...good, colours: [] }, /fewer than 1 in "Colours"/],
    [{ ...good, people: [desk.cy.id] }, /not here/],
    [{ ...good, proof: [] }, /fewer than 1 in "Proof"/],
    [{ ...good, proof: [{ ...pdf, name: "virus.exe" }] }, /does not take its type/],
    [{ ...good, proof: [{ ...pdf, bytes: Buffer.alloc(10 * 1024 * 1024 + 1) }] }, /larger than/],
    [{ ...good, nonsense: "x" }, /the fields are subject, colours/],
  ];
  for (const [values, message] of wrong) await expect(bo.fillIn(values)).rejects.toThrow(message);

  let got: APIModalSubmitInteraction | undefined;
  desk.answer = (interaction, api) => {
    got = interaction as APIModalSubmitInteraction;
    return api.interactions.updateMessage(interaction.id, interaction.token, { content: "thanks" });
  };
  const sent = await bo.fillIn(good);
  expect(sent).toMatchObject({ outcome: "answered", message: { id, content: "thanks" } });
  expect(bo.form()).toBeUndefined();
  const file = fieldsOf(got)[3]?.values?.[0] ?? "";
  expect(got).toMatchObject({ type: 5, message: { id }, data: { custom_id: "form:1" } });
  expect(got?.data.components).toEqual([
    {
      type: 18,
      id: expect.any(Number),
      component: { type: 4, id: expect.any(Number), custom_id: "subject", value: "Hello" },
    },
    {
      type: 18,
      id: expect.any(Number),
      component: { type: 3, id: expect.any(Number), custom_id: "colours", values: ["red", "green"] },
    },
    {
      type: 18,
      id: expect.any(Number),
      component: { type: 5, id: expect.any(Number), custom_id: "people", values: [] },
    },
    {
      type: 18,
      id: expect.any(Number),
      component: { type: 19, id: expect.any(Number), custom_id: "proof", values: [file] },
    },
    { type: 10, id: expect.any(Number) },
  ]);
  expect(got?.data).toMatchObject({ resolved: { attachments: { [file]: { filename: "proof.pdf", size: 4 } } } });

  desk.answer = (interaction, api) =>
    api.interactions.createModal(interaction.id, interaction.token, {
      custom_id: "form:2",
      title: "Second page",
      components: [
        label("One", { type: 21, custom_id: "radio", options: choices }),
        label("Some", { type: 22, custom_id: "checks", options: choices, min_values: 0, required: false }),
        label("Yes", { type: 23, custom_id: "yes", default: true }),
        label("Where", { type: 8, custom_id: "where", channel_types: [0] }),
        label("Who", { type: 7, custom_id: "who", max_values: 2 }),
      ] as never,
    });
  await bo.press(id, "Ask");
  desk.answer = (interaction, api) => {
    got = interaction as APIModalSubmitInteraction;
    return api.interactions.reply(interaction.id, interaction.token, { content: "done" });
  };
  await expect(bo.fillIn({ radio: "blue", where: channel.id, who: role.id })).rejects.toThrow(PersonCannot);
  await bo.fillIn({ radio: "red", where: channel.id, who: [role.id, ada.id] });
  expect(fieldsOf(got)).toMatchObject([
    { type: 21, value: "red" },
    { type: 22, values: [] },
    { type: 23, value: true },
    { type: 8, values: [channel.id] },
    { type: 7, values: [role.id, ada.id] },
  ]);
  expect(got?.data).toMatchObject({
    resolved: { channels: { [channel.id]: {} }, roles: { [role.id]: {} }, users: { [ada.id]: {} } },
  });
});

test("a form may not answer a form, and stays open when sending it failed", async () => {
  const id = await desk.post([row(button("ask", "Ask"))]);
  const form = {
    custom_id: "f",
    title: "Old style",
    components: [row({ type: 4, custom_id: "text", label: "Text", style: 2, required: false })],
  } as never;
  desk.answer = (interaction, api) => api.interactions.createModal(interaction.id, interaction.token, form);
  await desk.bo.press(id, "Ask");
  let again: unknown;
  desk.answer = async (interaction, api) => {
    again = await refusal(api.interactions.createModal(interaction.id, interaction.token, form));
    desk.box.clock.advance(3_000);
  };
  expect(await desk.bo.fillIn({})).toMatchObject({ outcome: "failed" });
  expect(again).toMatchObject({ code: 50035, errors: { type: { _errors: [{ code: "UNION_TYPE_CHOICES" }] } } });
  expect(desk.bo.form()?.custom_id).toBe("f");
  desk.bo.dismissForm();
  expect(desk.bo.form()).toBeUndefined();
  await expect(desk.bo.fillIn({})).rejects.toThrow(/none is on the screen/);
});

test("context menus bring their target", async () => {
  await desk.commands([
    { type: 2, name: "Open ticket with" },
    { type: 3, name: "Report Message" },
  ]);
  const message = desk.ada.write(desk.channel.id, "look at this");
  const seen: unknown[] = [];
  desk.answer = (interaction, api) => {
    seen.push(interaction.data);
    return api.interactions.reply(interaction.id, interaction.token, { content: "noted" });
  };
  const onMessage = await desk.bo.useOnMessage("Report Message", message.id);
  const onUser = await desk.bo.useOnUser("Open ticket with", desk.ada.id, { in: desk.channel.id });
  expect(seen).toMatchObject([
    { type: 3, target_id: message.id, resolved: { messages: { [message.id]: { content: "look at this" } } } },
    { type: 2, target_id: desk.ada.id, resolved: { users: { [desk.ada.id]: {} }, members: { [desk.ada.id]: {} } } },
  ]);
  expect(onMessage.message).toMatchObject({ type: 23, message_reference: { message_id: message.id } });
  expect(onUser.message).toMatchObject({ type: 23 });
  await expect(desk.bo.useOnMessage("Open ticket with", message.id)).rejects.toThrow(/the menu has Report Message/);
});

test("an ephemeral answer is for one person, and reaches the bot like a direct message", async () => {
  const id = await desk.post([row(button("go", "Go"))]);
  desk.events.length = 0;
  desk.answer = reply({ content: "psst", flags: MessageFlags.Ephemeral });
  const { message, interaction } = await desk.bo.press(id, "Go");
  expect(desk.bo.lastMessage(desk.channel.id)).toMatchObject({ content: "psst", ephemeral: true, flags: 64 });
  expect(desk.ada.lastMessage(desk.channel.id)).toMatchObject({ id });
  await desk.box.settled();
  const [event] = desk.eventsOf("MESSAGE_CREATE").filter((one) => one.id === message?.id);
  expect(event).toMatchObject({ content: "psst", flags: 64, channel_id: desk.channel.id });
  expect(event).not.toHaveProperty("guild_id");
  const { api, application } = desk;
  expect(await refusal(api.channels.getMessage(desk.channel.id, message?.id ?? ""))).toMatchObject({ code: 10008 });
  const edited = await api.interactions.editReply(application.id, interaction.token, { content: "psst, again" });
  expect(edited).toMatchObject({ id: message?.id, content: "psst, again" });
  await api.interactions.deleteReply(application.id, interaction.token);
  expect(desk.bo.lastMessage(desk.channel.id)).toMatchObject({ id });
});

test("a deferred answer thinks until it is edited or followed up", async () => {
  const id = await desk.post([row(button("go", "Go"))]);
  const { api, application, bo, channel } = desk;
  desk.answer = (interaction, api) =>
    api.interactions.defer(interaction.id, interaction.token, { flags: MessageFlags.Ephemeral });
  const first = await bo.press(id, "Go");
  expect(first).toMatchObject({ outcome: "deferred", message: { flags: 64 + 128 } });
  expect(bo.lastMessage(channel.id)).toMatchObject({ thinking: true, ephemeral: true });
  const followed = await api.interactions.followUp(application.id, first.interaction.token, { content: "here it is" });
  expect(followed).toMatchObject({ id: first.message?.id, content: "here it is", flags: 64 });
  expect(await bo.answered(first.interaction)).toMatchObject({
    outcome: "answered",
    message: { content: "here it is" },
  });
  expect(bo.lastMessage(channel.id)).toMatchObject({ thinking: false, edited_timestamp: null });

  desk.answer = (interaction, api) => api.interactions.defer(interaction.id, interaction.token);
  const second = await bo.press(id, "Go");
  const waiting = bo.answered(second.interaction);
  await api.interactions.editReply(application.id, second.interaction.token, {
    files: [{ name: "log.txt", data: Buffer.from("log") }],
  });
  expect((await waiting).message?.attachments).toMatchObject([{ filename: "log.txt", size: 3 }]);
  const extra = await api.interactions.followUp(application.id, second.interaction.token, { content: "more" });
  await api.webhooks.editMessage(application.id, second.interaction.token, extra.id, { content: "more, edited" });
  const path = `/webhooks/${application.id}/${second.interaction.token}/messages/${extra.id}` as const;
  expect(await desk.rest.get(path, { auth: false })).toMatchObject({ content: "more, edited" });
  await desk.rest.delete(path, { auth: false });
  expect(await refusal(desk.rest.get(path, { auth: false }))).toMatchObject({ code: 10008, status: 404 });
});

test("an answer can carry files and be asked for", async () => {
  const id = await desk.post([row(button("go", "Go"))]);
  let response: unknown;
  desk.answer = async (interaction, api) => {
    response = await api.interactions.reply(interaction.id, interaction.token, {
      files: [{ name: "a.txt", data: Buffer.from("a") }],
      with_response: true,
    });
  };
  const { message, interaction } = await desk.bo.press(id, "Go");
  expect(message?.attachments).toMatchObject([{ filename: "a.txt" }]);
  await desk.box.settled();
  expect(response).toMatchObject({
    interaction: {
      id: interaction.id,
      type: 3,
      response_message_id: message?.id,
      response_message_loading: false,
      response_message_ephemeral: false,
    },
    resource: { type: 4, message: { id: message?.id, attachments: [{ filename: "a.txt" }] } },
  });
});

test("a deferral that is asked for names its message", async () => {
  const id = await desk.post([row(button("go", "Go"))]);
  let response: unknown;
  desk.answer = async (interaction, api) => {
    response = await api.interactions.defer(interaction.id, interaction.token, { with_response: true });
  };
  const { message } = await desk.bo.press(id, "Go");
  await desk.box.settled();
  expect(response).toMatchObject({
    interaction: { response_message_loading: true },
    resource: { type: 4, message: { id: message?.id, flags: 128 } },
  });
});

test("bad answers are refused in place and leave the interaction waiting", async () => {
  const id = await desk.post([row(button("go", "Go"))]);
  const answers: unknown[] = [];
  desk.answer = async (interaction, api) => {
    const callback = (body: object) =>
      refusal(desk.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false }));
    answers.push(
      await callback({ type: 1 }),
      await callback({ type: 10 }),
      await callback({ type: 12 }),
      await callback({}),
      await callback({ type: 4, data: {} }),
      await callback({ type: 5, data: 5 }),
      await callback({ type: 4, data: { content: "x".repeat(2001) } }),
      await callback({ type: 9, data: { custom_id: "f", title: "T", components: [] } }),
      await refusal(api.interactions.editReply(desk.application.id, interaction.token, { content: "early" })),
      await callback({ type: 4, data: { content: "good" } }),
      await callback({ type: 4, data: { content: "twice" } }),
    );
  };
  expect(await desk.bo.press(id, "Go")).toMatchObject({ outcome: "answered", message: { content: "good" } });
  await desk.box.settled();
  const choices = { code: 50035, status: 400, errors: { type: { _errors: [{ code: "UNION_TYPE_CHOICES" }] } } };
  expect(answers).toMatchObject([
    choices,
    choices,
    choices,
    { code: 50035, errors: { type: { _errors: [{ code: "BASE_TYPE_REQUIRED" }] } } },
    { code: 50006 },
    { code: 50035, errors: { data: { _errors: [{ code: "MODEL_TYPE_CONVERT" }] } } },
    { code: 50035, errors: { data: { content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH" }] } } } },
    { code: 50035, errors: { data: { components: { _errors: [{ code: expect.any(String) }] } } } },
    { code: 10015, status: 404 },
    "accepted",
    { code: 40060, status: 400 },
  ]);
});

test("after three seconds the person sees a failure and the bot an unknown interaction", async () => {
  const id = await desk.post([row(button("go", "Go"))]);
  const pressed = desk.bo.press(id, "Go");
  desk.box.clock.advance(2_000);
  let isOver = false;
  void pressed.then(() => {
    isOver = true;
  });
  await desk.box.settled();
  expect(isOver).toBe(false);
  desk.box.clock.advance(1_000);
  const { outcome, interaction } = await pressed;
  expect(outcome).toBe("failed");
  const late = desk.api.interactions.reply(interaction.id, interaction.token, { content: "late" });
  expect(await refusal(late)).toMatchObject({ code: 10062, status: 404 });
  expect(await refusal(desk.api.interactions.reply(interaction.id, "wrong", { content: "?" }))).toMatchObject({
    code: 10062,
  });
});

test("the token ends after fifteen minutes", async () => {
  const id = await desk.post([row(button("go", "Go"))]);
  const { api, application, box } = desk;
  desk.answer = (interaction, api) => api.interactions.defer(interaction.id, interaction.token);
  const { interaction } = await desk.bo.press(id, "Go");
  box.clock.advance(14 * 60_000);
  await api.interactions.followUp(application.id, interaction.token, { content: "in time" });
  const second = await desk.bo.press(id, "Go");
  const waiting = desk.bo.answered(second.interaction);
  box.clock.advance(15 * 60_000);
  expect(await waiting).toMatchObject({ outcome: "failed" });
  expect(desk.bo.lastMessage(desk.channel.id)).toMatchObject({
    thinking: false,
    text: "The application did not respond",
  });
  for (const token of [interaction.token, second.interaction.token, "nonsense"]) {
    const late = api.interactions.followUp(application.id, token, { content: "late" });
    expect(await refusal(late)).toMatchObject({ code: 50027, status: 401 });
  }
});

test("five follow-ups where only the user installed the application", async () => {
  await desk.commands([{ name: "mine", description: "Mine", integration_types: [1], contexts: [0, 1, 2] }]);
  const dm = desk.cy.openDm(desk.ada.id);
  await expect(desk.cy.run("/mine", {}, { in: dm })).rejects.toThrow(/the commands are none/);
  desk.cy.install(desk.application.id);
  let payload: APIInteraction | undefined;
  desk.answer = (interaction, api) => {
    payload = interaction;
    return api.interactions.reply(interaction.id, interaction.token, { content: "hi" });
  };
  const { interaction, outcome } = await desk.cy.run("/mine", {}, { in: dm });
  expect(outcome).toBe("answered");
  expect(payload).toMatchObject({
    context: 2,
    authorizing_integration_owners: { 1: desk.cy.id },
    user: { id: desk.cy.id },
  });
  const follow = () => desk.api.interactions.followUp(desk.application.id, interaction.token, { content: "more" });
  for (let i = 0; i < 5; i++) await follow();
  expect(await refusal(follow())).toMatchObject({ code: 40094 });
});

test("without the right to external applications, their answers are for oneself", async () => {
  await desk.commands([{ name: "mine", description: "Mine", integration_types: [1] }]);
  const { world, bo, ada } = desk;
  const { id: guildId } = addGuild(world, { name: "Elsewhere", ownerId: ada.id });
  const { id: channelId } = addChannel(world, guildId, { name: "general" });
  bo.join(guildId);
  bo.install(desk.application.id);
  desk.answer = reply({ content: "hi" });
  const shown = await bo.run("/mine", {}, { in: channelId });
  expect(ada.lastMessage(channelId)).toMatchObject({ id: shown.message?.id, ephemeral: false });
  const everyone = world.role(guildId, guildId);
  everyone.permissions = (BigInt(everyone.permissions) & ~Permission.USE_EXTERNAL_APPS).toString();
  const hidden = await bo.run("/mine", {}, { in: channelId });
  expect(hidden.message?.flags).toBe(64);
  expect(ada.lastMessage(channelId)?.id).toBe(shown.message?.id);
  expect(bo.lastMessage(channelId)?.id).toBe(hidden.message?.id);
});

test("commands in the bot's own direct messages", async () => {
  await desk.commands([
    { name: "everywhere", description: "Both" },
    { name: "inside", description: "Guild only", contexts: [0] },
  ]);
  const dm = desk.bo.openDm(desk.application.bot_id);
  let payload: APIInteraction | undefined;
  desk.answer = (interaction, api) => {
    payload = interaction;
    return api.interactions.reply(interaction.id, interaction.token, { content: "hi" });
  };
  expect(desk.bo.commands({ in: dm }).map((command) => command.path)).toEqual(["/everywhere"]);
  await expect(desk.bo.run("/inside", {}, { in: dm })).rejects.toThrow(PersonCannot);
  expect(await desk.bo.run("/everywhere", {}, { in: dm })).toMatchObject({ outcome: "answered" });
  expect(payload).toMatchObject({
    context: 1,
    authorizing_integration_owners: { 0: "0" },
    user: { id: desk.bo.id },
    channel: { id: dm, type: 1 },
  });
  expect(payload).not.toHaveProperty("member");
  expect(payload).not.toHaveProperty("guild_id");
});

test("an exported world keeps waiting interactions and open forms", async () => {
  const id = await desk.post([row(button("ask", "Ask"))]);
  desk.answer = (interaction, api) =>
    api.interactions.createModal(interaction.id, interaction.token, {
      custom_id: "kept",
      title: "Kept",
      components: [label("Text", { type: 4, custom_id: "t", style: 1 })] as never,
    });
  await desk.bo.press(id, "Ask");
  desk.answer = () => undefined;
  const unanswered = desk.ada.press(id, "Ask");
  let copy: Box | undefined;
  try {
    copy = await createBox({ world: JSON.parse(JSON.stringify(desk.box.export())) });
    expect(copy.people.as(desk.bo.id).form()).toMatchObject({ custom_id: "kept" });
    const waiting = [...copy.world.interactions.values()].filter((record) => record.state === "waiting");
    expect(waiting).toHaveLength(1);
    copy.clock.advance(3_000);
    expect(waiting[0]?.state).toBe("failed");
  } finally {
    await copy?.close();
  }
  desk.box.clock.advance(3_000);
  expect((await unanswered).outcome).toBe("failed");
  desk.bo.dismissForm();
});

test("discord.js 14 answers commands, buttons, menus and forms", async () => {
  const { box, world, guild, ada, bo, channel } = desk;
  const application = addApplication(world, { name: "Classic" });
  ada.invite(application.id, guild.id, Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES);
  const client = new DiscordJs({ intents: [GatewayIntentBits.Guilds], rest: { api: box.api } });
  const problems: unknown[] = [];
  client.on("error", (error) => void problems.push(error));
  client.on("interactionCreate", async (interaction) => {
    if (interaction.isAutocomplete()) {
      await interaction.respond([{ name: interaction.options.getFocused(), value: "v" }]);
    } else if (interaction.isChatInputCommand()) {
      const member = interaction.options.getMember("who");
      const controls = [
        new ActionRowBuilder<ButtonBuilder>().addComponents(
          new ButtonBuilder().setCustomId("form").setLabel("Form").setStyle(ButtonStyle.Primary),
        ),
        new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
          new UserSelectMenuBuilder().setCustomId("people").setPlaceholder("People"),
        ),
      ];
      await interaction.deferReply();
      const name = member && "displayName" in member ? member.displayName : "nobody";
      await interaction.editReply({ content: `${interaction.options.getSubcommand()} ${name}`, components: controls });
    } else if (interaction.isUserSelectMenu()) {
      await interaction.deferUpdate();
      await interaction.followUp({ content: interaction.users.map((user) => user.username).join(), ephemeral: true });
    } else if (interaction.isButton()) {
      await interaction.showModal({
        custom_id: "f",
        title: "F",
        components: [
          { type: 18, label: "Text", component: { type: 4, custom_id: "text", style: 1 } },
          { type: 18, label: "Files", component: { type: 19, custom_id: "files" } },
        ],
      });
    } else if (interaction.isModalSubmit()) {
      const files = interaction.fields.getUploadedFiles("files");
      const text = `${interaction.fields.getTextInputValue("text")} ${files?.map((file) => file.name).join()}`;
      if (interaction.isFromMessage()) await interaction.update({ content: text, components: [] });
    }
  });
  const ready = new Promise<void>((resolve) => client.once("clientReady", () => resolve()));
  await client.login(application.token);
  await ready;
  await client.application?.commands.set([
    {
      name: "classic",
      description: "Old",
      options: [
        {
          type: 1,
          name: "greet",
          description: "Greet",
          options: [
            { type: 6, name: "who", description: "Whom", required: true },
            { type: 3, name: "how", description: "How", autocomplete: true },
          ],
        },
      ],
    },
  ]);
  try {
    const place = { in: channel.id, of: application.id, options: { who: ada.id } };
    expect(await bo.suggest("/classic greet", "how", "lou", place)).toEqual([{ name: "lou", value: "v" }]);
    const run = await bo.run("/classic greet", { who: ada.id }, { in: channel.id });
    const { message } = await bo.answered(run.interaction);
    expect(message?.content).toBe("greet Ada");
    const id = message?.id ?? "";
    const chosen = await bo.choose(id, "People", [bo.id]);
    await bo.answered(chosen.interaction);
    expect(bo.lastMessage(channel.id)).toMatchObject({ content: "bo", ephemeral: true });
    expect((await bo.press(id, "Form")).outcome).toBe("form");
    const sent = await bo.fillIn({ text: "hello", files: [{ name: "x.txt", bytes: Buffer.from("x") }] });
    expect(sent).toMatchObject({ outcome: "answered", message: { id, content: "hello x.txt", components: [] } });
    expect(problems).toEqual([]);
  } finally {
    await client.destroy();
  }
});

test("every token has limits of its own", async () => {
  const limited = await createBox();
  try {
    const { id } = addApplication(limited.world, { name: "Busy" });
    const statuses = async (token: string, count: number) => {
      const seen: number[] = [];
      for (let i = 0; i < count; i++) {
        seen.push((await fetch(`${limited.api}/v10/webhooks/${id}/${token}`, { method: "POST" })).status);
      }
      return seen;
    };
    expect(await statuses("one", 6)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await statuses("two", 1)).toEqual([401]);
  } finally {
    await limited.close();
  }
});
