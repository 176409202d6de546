import { type API, type APIInteraction, MessageFlags } from "@discordjs/core";
import { expect, test } from "vitest";
import { addApplication, addChannel, addGuild, createBox, Permission, PersonCannot } from "../src/index.ts";
import { button, deskForAll, refusal, row } from "./interactions-desk.ts";

const desk = await deskForAll();

const reply =
  (body: object) =>
  (interaction: APIInteraction, api: API): Promise<unknown> =>
    api.interactions.reply(interaction.id, interaction.token, body);

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
