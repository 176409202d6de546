/** Errands of a bot that uses everything the box has: each route is called at least once by a real client, with what it usually sends. */
import { ChannelType, ComponentType } from "@discordjs/core";
import { addChannel, addMember, addUser } from "../src/index.ts";
import { button, type Desk, row } from "./interactions-desk.ts";

const png =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const text = (words: string) => ({ name: "notes.txt", data: Buffer.from(words), contentType: "text/plain" });

export async function errands(desk: Desk): Promise<void> {
  await guildErrands(desk);
  await memberErrands(desk);
  await channelErrands(desk);
  await messageErrands(desk);
  await threadErrands(desk);
  await webhookErrands(desk);
  await selfErrands(desk);
}

async function guildErrands({ api, rest, guild, channel, application }: Desk): Promise<void> {
  await api.guilds.get(guild.id, { with_counts: true });
  await api.guilds.getPreview(guild.id);
  await api.guilds.edit(guild.id, { description: "Ships and talk" });
  await api.guilds.editIncidentActions(guild.id, { invites_disabled_until: null });
  await api.guilds.getEmojis(guild.id);
  await api.guilds.getStickers(guild.id);
  await api.guilds.getAuditLogs(guild.id, { limit: 5 });
  const role = await api.guilds.createRole(guild.id, { name: "Pilots", permissions: "1024", hoist: true });
  await api.guilds.getRoles(guild.id);
  await api.guilds.getRole(guild.id, role.id);
  await api.guilds.getRoleMemberCounts(guild.id);
  await api.guilds.editRole(guild.id, role.id, { name: "Harbour pilots", colors: colors(0x2244aa) });
  await api.guilds.setRolePositions(guild.id, [{ id: role.id, position: 1 }]);
  await api.guilds.deleteRole(guild.id, role.id);
  const invite = await api.channels.createInvite(channel.id, { max_uses: 1 });
  await api.channels.getInvites(channel.id);
  await api.guilds.getInvites(guild.id);
  await api.invites.get(invite.code, { with_counts: true });
  await api.invites.delete(invite.code);
  await rest.get("/gateway", { auth: false });
  await rest.get("/gateway/bot");
  await api.guilds.getMember(guild.id, application.bot_id);
}

const colors = (primary_color: number) => ({ primary_color, secondary_color: null, tertiary_color: null });

async function memberErrands({ api, world, guild, role, cy }: Desk): Promise<void> {
  const visitor = addUser(world, { name: "Visitor" });
  addMember(world, guild.id, visitor.id);
  await api.guilds.getMembers(guild.id, { limit: 10 });
  await api.guilds.searchForMembers(guild.id, { query: "Vis", limit: 5 });
  await api.guilds.addRoleToMember(guild.id, visitor.id, role.id, { reason: "Welcome" });
  await api.guilds.removeRoleFromMember(guild.id, visitor.id, role.id);
  const until = new Date(world.clock.now() + 60_000).toISOString();
  await api.guilds.editMember(guild.id, visitor.id, { nick: "The visitor", communication_disabled_until: until });
  await api.guilds.removeMember(guild.id, visitor.id, { reason: "Asked to be" });
  cy.join(guild.id);
  await api.guilds.banUser(guild.id, cy.id, { delete_message_seconds: 60 }, { reason: "Spam" });
  await api.guilds.getMemberBan(guild.id, cy.id);
  await api.guilds.getMemberBans(guild.id, { limit: 10 });
  await api.guilds.unbanUser(guild.id, cy.id);
  await api.guilds.bulkBanUsers(guild.id, { user_ids: [cy.id] });
}

async function channelErrands({ api, guild, role, channel }: Desk): Promise<void> {
  const made = [];
  for (const type of [
    ChannelType.GuildText,
    ChannelType.GuildVoice,
    ChannelType.GuildCategory,
    ChannelType.GuildAnnouncement,
    ChannelType.GuildStageVoice,
    ChannelType.GuildForum,
  ] as const) {
    made.push(await api.guilds.createChannel(guild.id, { name: `kind ${type}`, type }));
  }
  for (const { id } of made) await api.channels.get(id);
  await api.guilds.getChannels(guild.id);
  await api.guilds.setChannelPositions(guild.id, [{ id: made[0]?.id ?? "", position: 0 }]);
  const overwrites = [{ id: role.id, type: 0 as const, allow: "1024", deny: "0" }];
  await api.channels.edit(made[0]?.id ?? "", { topic: "Talk", permission_overwrites: overwrites });
  await api.channels.editPermissionOverwrite(channel.id, role.id, { type: 0, allow: "1024" });
  await api.channels.deletePermissionOverwrite(channel.id, role.id);
  await api.channels.delete(made[1]?.id ?? "", { reason: "Not needed" });
}

async function messageErrands({ api, rest, channel, role, ada, bo }: Desk): Promise<void> {
  const at = channel.id;
  await api.channels.showTyping(at);
  const embed = {
    title: "Tides",
    description: "Today",
    url: "https://example.com/",
    fields: [{ name: "High", value: "12:00", inline: true }],
    footer: { text: "Harbour" },
    author: { name: "Desk" },
    timestamp: "2026-11-21T00:00:00.000Z",
    color: 0x2244aa,
  };
  const first = await api.channels.createMessage(at, {
    content: `Hello <@${bo.id}> and <@&${role.id}> in <#${at}>`,
    embeds: [embed],
    files: [text("tides")],
    attachments: [{ id: "0", description: "The tides" }],
    components: [row(button("ok", "OK"), { type: 2, style: 5, label: "More", url: "https://example.com/" }) as never],
    nonce: "1",
    enforce_nonce: true,
  });
  await api.channels.createMessage(at, { content: "Again", message_reference: { message_id: first.id } });
  await api.channels.createMessage(at, { message_reference: { type: 1, channel_id: at, message_id: first.id } });
  await api.channels.createMessage(at, { flags: 1 << 15, components: everyComponent as never });
  bo.write(at, { content: "I see", replyTo: first.id });
  await api.channels.editMessage(at, first.id, { content: "Hello", components: [] });
  await api.channels.addMessageReaction(at, first.id, "👍");
  bo.react(first.id, "👍");
  bo.react(first.id, "🎉");
  await api.channels.getMessageReactions(at, first.id, "👍", { limit: 10 });
  await api.channels.getMessages(at, { limit: 50 });
  await api.channels.getMessage(at, first.id);
  await api.channels.deleteOwnMessageReaction(at, first.id, "👍");
  await api.channels.deleteUserMessageReaction(at, first.id, "👍", bo.id);
  await api.channels.deleteAllMessageReactionsForEmoji(at, first.id, "🎉");
  await api.channels.deleteAllMessageReactions(at, first.id);
  await api.channels.pinMessage(at, first.id);
  await rest.get(`/channels/${at}/messages/pins`);
  await rest.get(`/channels/${at}/pins`);
  await api.channels.unpinMessage(at, first.id);
  await rest.put(`/channels/${at}/messages/pins/${first.id}`);
  await rest.delete(`/channels/${at}/messages/pins/${first.id}`);
  await api.channels.getMessages(at, { after: first.id, limit: 3 });
  const answers = ["Yes", "No"].map((words) => ({ poll_media: { text: words } }));
  const poll = await api.channels.createMessage(at, { poll: { question: { text: "Sail?" }, answers, duration: 1 } });
  ada.vote(poll.id, [1]);
  await api.poll.getAnswerVoters(at, poll.id, 1, { limit: 5 });
  await api.poll.expirePoll(at, poll.id);
  await api.channels.getMessages(at, { limit: 5 });
  const rest2 = [bo.write(at, "one").id, bo.write(at, "two").id];
  await api.channels.bulkDeleteMessages(at, rest2);
  await api.channels.deleteMessage(at, first.id);
}

const everyComponent = [
  { type: ComponentType.TextDisplay, content: "# Harbour" },
  {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: "Tides" }],
    accessory: { type: ComponentType.Thumbnail, media: { url: "https://example.com/tide.png" } },
  },
  { type: ComponentType.Separator, divider: true, spacing: 2 },
  { type: ComponentType.MediaGallery, items: [{ media: { url: "https://example.com/a.png" }, description: "A" }] },
  {
    type: ComponentType.Container,
    accent_color: 0x2244aa,
    components: [
      { type: ComponentType.TextDisplay, content: "Inside" },
      row({ type: ComponentType.StringSelect, custom_id: "s", options: [{ label: "One", value: "1", default: true }] }),
      row({ type: ComponentType.UserSelect, custom_id: "u", placeholder: "Who", min_values: 0, max_values: 2 }),
      row({ type: ComponentType.ChannelSelect, custom_id: "c", channel_types: [0] }),
      row(button("b", "Press", { emoji: { name: "👍" }, disabled: true })),
    ],
  },
];

async function threadErrands({ api, rest, world, guild, channel, bo }: Desk): Promise<void> {
  const starter = await api.channels.createMessage(channel.id, { content: "Let us talk about it" });
  const open = await api.channels.createThread(channel.id, { name: "About it" }, starter.id);
  const hidden = await api.channels.createThread(channel.id, { name: "Quiet", type: 12, invitable: false });
  await api.threads.addMember(hidden.id, bo.id);
  await api.threads.getMember(hidden.id, bo.id);
  await rest.get(`/channels/${hidden.id}/thread-members/${bo.id}`, { query: new URLSearchParams("with_member=true") });
  await api.threads.getAllMembers(hidden.id);
  await api.threads.removeMember(hidden.id, bo.id);
  await api.threads.leave(open.id);
  await api.threads.join(open.id);
  await api.guilds.getActiveThreads(guild.id);
  await api.channels.getMessage(channel.id, starter.id);
  await api.channels.edit(open.id, { name: "About that", archived: true });
  await api.channels.edit(hidden.id, { archived: true, locked: true });
  await api.channels.getArchivedThreads(channel.id, "public", { limit: 10 });
  await api.channels.getArchivedThreads(channel.id, "private");
  await api.channels.getJoinedPrivateArchivedThreads(channel.id);
  const forum = addChannel(world, guild.id, { name: "ideas", type: ChannelType.GuildForum });
  await api.channels.edit(forum.id, { available_tags: [{ name: "New", emoji_name: "✨" }] });
  const post = await api.channels.createForumThread(forum.id, {
    name: "A lighthouse",
    message: { content: "It would be nice", files: [text("plan")] },
  });
  await api.channels.get(post.id);
  await api.channels.delete(post.id);
}

async function webhookErrands({ api, rest, guild, channel }: Desk): Promise<void> {
  const { id, token = "" } = await api.channels.createWebhook(channel.id, { name: "Bells", avatar: png });
  const own = `/webhooks/${id}/${token}` as const;
  await api.channels.getWebhooks(channel.id);
  await api.guilds.getWebhooks(guild.id);
  await api.webhooks.get(id);
  await rest.get(own, { auth: false });
  await api.webhooks.edit(id, { name: "Big bells" });
  await rest.patch(own, { auth: false, body: { name: "Small bells" } });
  const said = await api.webhooks.execute(id, token, { content: "Ding", username: "The bell", wait: true });
  await api.webhooks.execute(id, token, { content: "Dong" });
  await api.webhooks.getMessage(id, token, said.id);
  await api.webhooks.editMessage(id, token, said.id, { content: "Ding dong" });
  await api.webhooks.deleteMessage(id, token, said.id);
  await api.webhooks.delete(id);
  const other = await api.channels.createWebhook(channel.id, { name: "Horn" });
  await rest.delete(`/webhooks/${other.id}/${other.token}`, { auth: false });
}

async function selfErrands({ api, rest, guild, bo, ada }: Desk): Promise<void> {
  await api.applications.getCurrent();
  await rest.patch("/applications/@me", { body: { description: "A desk" } });
  await rest.get("/oauth2/applications/@me");
  await api.users.getCurrent();
  await api.users.edit({ username: "Harbour desk" });
  await api.users.get(bo.id);
  await api.users.getGuilds({ limit: 10, with_counts: true });
  await api.users.editCurrentGuildMember(guild.id, { nick: "The desk" });
  const dm = await api.users.createDM(bo.id);
  await api.channels.createMessage(dm.id, { content: "Psst" });
  bo.write(dm.id, "Yes?");
  await api.channels.getMessages(dm.id, { limit: 5 });
  await api.channels.get(dm.id);
  await api.channels.delete(dm.id);
  await api.channels.get(ada.createChannel(guild.id, { name: "second" }).id);
}

/** The last errand: the bot leaves, and is refused from then on. */
export async function leave({ api, guild, application }: Desk): Promise<void> {
  await api.users.leaveGuild(guild.id);
  await api.guilds.get(guild.id).catch(() => undefined);
  await api.users.get(`${application.bot_id}1`).catch(() => undefined);
}
