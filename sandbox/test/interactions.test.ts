import {
  type API,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  InteractionType,
} from "@discordjs/core";
import { expect, test } from "vitest";
import { PersonCannot } from "../src/index.ts";
import { button, deskForAll, refusal, row } from "./interactions-desk.ts";

const desk = await deskForAll();

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
