/** Errands of a bot with commands, buttons and forms, and of a site that people sign in to. */
import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type CreateModalResponseOptions,
  InteractionType,
  type RESTPostAPIApplicationCommandsJSONBody,
  TextInputStyle,
} from "@discordjs/core";
import { button, type Desk, row } from "./interactions-desk.ts";

const commands: RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "find",
    description: "Finds things",
    default_member_permissions: "0",
    options: [
      { type: ApplicationCommandOptionType.String, name: "what", description: "What", autocomplete: true },
      { type: ApplicationCommandOptionType.User, name: "who", description: "Who" },
      { type: ApplicationCommandOptionType.Integer, name: "many", description: "Many", min_value: 1 },
      { type: ApplicationCommandOptionType.Channel, name: "where", description: "Where", channel_types: [0] },
      { type: ApplicationCommandOptionType.Attachment, name: "file", description: "File" },
    ],
  },
  { name: "Look", type: ApplicationCommandType.Message },
  { name: "Greet", type: ApplicationCommandType.User },
];

export async function commandErrands({ api, application, guild }: Desk): Promise<void> {
  const { id } = application;
  await api.applicationCommands.bulkOverwriteGlobalCommands(id, commands);
  await api.applicationCommands.getGlobalCommands(id, { with_localizations: true });
  const extra = await api.applicationCommands.createGlobalCommand(id, { name: "extra", description: "More" });
  await api.applicationCommands.getGlobalCommand(id, extra.id);
  await api.applicationCommands.editGlobalCommand(id, extra.id, { description: "Even more" });
  await api.applicationCommands.deleteGlobalCommand(id, extra.id);
  await api.applicationCommands.bulkOverwriteGuildCommands(id, guild.id, []);
  const here = await api.applicationCommands.createGuildCommand(id, guild.id, { name: "here", description: "Here" });
  await api.applicationCommands.getGuildCommands(id, guild.id);
  await api.applicationCommands.getGuildCommand(id, guild.id, here.id);
  await api.applicationCommands.editGuildCommand(id, guild.id, here.id, { description: "Only here" });
  await api.applicationCommands.deleteGuildCommand(id, guild.id, here.id);
}

const text = (words: string) => ({ name: "notes.txt", data: Buffer.from(words), contentType: "text/plain" });

/** Every kind of answer to every kind of interaction. */
export async function interactionErrands(desk: Desk): Promise<void> {
  const { ada, bo, channel, api } = desk;
  const at = { in: channel.id };
  const later: (() => Promise<void>)[] = [];
  desk.answer = (interaction) => answers[nameOf(interaction)]?.(desk, interaction, later);
  await ada.suggest("/find", "what", "an", at);
  const file = { name: "map.txt", bytes: new TextEncoder().encode("map") };
  await ada.run("/find", { what: "anchor", who: bo.id, many: 2, where: channel.id, file }, at);
  for (const act of later) await act();
  const id = await desk.post([row(button("go", "Go"), button("wait", "Wait"))]);
  await ada.useOnMessage("Look", id);
  await ada.useOnUser("Greet", bo.id, at);
  await ada.fillIn({ words: "Hello" });
  await ada.press(id, "wait");
  await ada.press(id, "go");
  await api.channels.getMessages(channel.id, { limit: 20 });
  await desk.box.settled();
}

function nameOf({ type, data }: APIInteraction): string {
  if (type === InteractionType.ApplicationCommandAutocomplete) return "suggest";
  if (!data) return "";
  return "name" in data ? data.name : "custom_id" in data ? data.custom_id : "";
}

type Act = (desk: Desk, interaction: APIInteraction, later: (() => Promise<void>)[]) => Promise<unknown>;

const answers: Record<string, Act> = {
  suggest: ({ api }, { id, token }) => {
    const choices = [{ name: "An anchor", value: "anchor" }];
    return api.interactions.createAutocompleteResponse(id, token, { choices });
  },
  find: async ({ api, application }, { id, token }, later) => {
    await api.interactions.reply(id, token, { content: "Found", with_response: true, files: [text("found")] });
    later.push(async () => {
      await api.interactions.getOriginalReply(application.id, token);
      await api.interactions.editReply(application.id, token, { content: "Found it" });
      const more = await api.interactions.followUp(application.id, token, { content: "And more", flags: 64 });
      await api.interactions.editReply(application.id, token, { content: "And less" }, more.id);
      await api.interactions.deleteReply(application.id, token, more.id);
      await api.interactions.deleteReply(application.id, token);
    });
  },
  Look: ({ api }, { id, token }) => api.interactions.defer(id, token, { flags: 64, with_response: true }),
  Greet: ({ api }, { id, token }) => api.interactions.createModal(id, token, form),
  form: ({ api }, { id, token }) => api.interactions.reply(id, token, { content: "Thank you", with_response: true }),
  go: ({ api }, { id, token }) => api.interactions.updateMessage(id, token, { content: "Gone", with_response: true }),
  wait: ({ api }, { id, token }) => api.interactions.deferMessageUpdate(id, token),
};

const form: CreateModalResponseOptions = {
  custom_id: "form",
  title: "Form",
  components: [
    { type: 10, content: "Tell us" },
    {
      type: 18,
      label: "Words",
      description: "A few",
      component: { type: 4, custom_id: "words", style: TextInputStyle.Paragraph, required: true, max_length: 100 },
    },
    {
      type: 18,
      label: "Which",
      component: { type: 3, custom_id: "which", required: false, options: [{ label: "One", value: "1" }] },
    },
  ],
};

/** Ada signs in to the application's site, which reads what she allows, and sets who may use a command. */
export async function signInErrands({ api, box, application, guild, role, ada }: Desk): Promise<void> {
  const redirectUri = "http://127.0.0.1:9/back";
  application.redirect_uris = [redirectUri];
  const scopes = ["identify", "guilds", "guilds.members.read", "applications.commands.permissions.update"];
  const { code } = ada.authorize({ clientId: application.id, redirectUri, scopes });
  const secret = { client_id: application.id, client_secret: application.client_secret };
  const granted = await api.oauth2.tokenExchange({
    ...secret,
    grant_type: "authorization_code",
    code,
    redirect_uri: redirectUri,
  });
  const { access_token, refresh_token } = await api.oauth2.refreshToken({
    ...secret,
    grant_type: "refresh_token",
    refresh_token: granted.refresh_token,
  });
  const read = (path: string) =>
    fetch(`${box.api}/v10${path}`, { headers: { authorization: `Bearer ${access_token}` } });
  await read("/oauth2/@me");
  await read("/users/@me");
  await read("/users/@me/guilds");
  await read(`/users/@me/guilds/${guild.id}/member`);
  const { id } = application;
  const command = await api.applicationCommands.createGuildCommand(id, guild.id, { name: "own", description: "Own" });
  await api.applicationCommands.editGuildCommandPermissions(access_token, id, guild.id, command.id, {
    permissions: [{ id: role.id, type: 1, permission: true }],
  });
  await api.applicationCommands.getGuildCommandPermissions(id, guild.id, command.id);
  await api.applicationCommands.getGuildCommandsPermissions(id, guild.id);
  const token = { token: refresh_token, token_type_hint: "refresh_token" } as const;
  await api.oauth2.revokeToken(id, application.client_secret, token);
}
