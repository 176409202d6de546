/** A small ticket bot as anybody might write it with discord.js. It knows nothing of the box but the address it is given. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  ChannelType,
  type ChatInputCommandInteraction,
  Client,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";

export async function startTicketBot(api: string, token: string): Promise<Client<true>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  client.on(Events.InteractionCreate, handle);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const started = await ready;
  await started.application.commands.set([
    new SlashCommandBuilder().setName("panel").setDescription("Posts the button that opens tickets"),
  ]);
  return started;
}

async function handle(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand() && interaction.commandName === "panel") return postPanel(interaction);
  if (interaction.isButton() && interaction.customId === "open") return askSubject(interaction);
  if (interaction.isModalSubmit() && interaction.customId === "ticket") return openTicket(interaction);
  if (interaction.isButton() && interaction.customId === "close") return closeTicket(interaction);
}

async function postPanel(interaction: ChatInputCommandInteraction): Promise<void> {
  const open = new ButtonBuilder().setCustomId("open").setLabel("Open a ticket").setStyle(ButtonStyle.Primary);
  await interaction.reply({
    embeds: [new EmbedBuilder().setTitle("Need help?").setDescription("Press the button.")],
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(open)],
  });
}

async function askSubject(interaction: ButtonInteraction): Promise<void> {
  const subject = new TextInputBuilder()
    .setCustomId("subject")
    .setLabel("What is it about?")
    .setStyle(TextInputStyle.Short)
    .setMinLength(3)
    .setMaxLength(80);
  const row = new ActionRowBuilder<TextInputBuilder>().addComponents(subject);
  await interaction.showModal(new ModalBuilder().setCustomId("ticket").setTitle("New ticket").addComponents(row));
}

async function openTicket(interaction: ModalSubmitInteraction): Promise<void> {
  if (interaction.channel?.type !== ChannelType.GuildText) return;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const subject = interaction.fields.getTextInputValue("subject");
  const thread = await interaction.channel.threads.create({
    name: subject,
    type: ChannelType.PrivateThread,
    invitable: false,
  });
  await thread.members.add(interaction.user.id);
  const close = new ButtonBuilder().setCustomId("close").setLabel("Close").setStyle(ButtonStyle.Danger);
  await thread.send({
    content: `${interaction.user} asks: ${subject}`,
    components: [new ActionRowBuilder<ButtonBuilder>().addComponents(close)],
  });
  await interaction.editReply(`Your ticket: ${thread}`);
}

async function closeTicket(interaction: ButtonInteraction): Promise<void> {
  await interaction.update({ components: [] });
  if (!interaction.channel?.isThread()) return;
  await interaction.followUp("Closed. Thank you!");
  await interaction.channel.edit({ locked: true, archived: true });
}
