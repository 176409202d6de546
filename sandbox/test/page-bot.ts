import { Client, type Interaction, MessageFlags, type ModalSubmitInteraction, type TextChannel } from "discord.js";
import type { Box } from "../src/index.ts";

const TOPICS = ["Billing", "Bug report", "Account"];

/** A small bot on plain discord.js: a panel whose button leads by a form to a private thread, and `/ticket create`. */
export async function startPageBot(box: Box, token: string, panelChannelId: string): Promise<Client> {
  const client = new Client({ intents: ["Guilds", "GuildMessages"], rest: { api: box.api } });
  client.on("interactionCreate", (interaction) => void answer(interaction));
  const ready = new Promise((resolve) => client.once("clientReady", resolve));
  await client.login(token);
  await ready;
  await client.application?.commands.set([
    {
      name: "ticket",
      description: "Tickets",
      options: [
        {
          type: 1,
          name: "create",
          description: "Open a ticket",
          options: [{ type: 3, name: "topic", description: "What it is about", required: true, autocomplete: true }],
        },
      ],
    },
  ]);
  const panel = (await client.channels.fetch(panelChannelId)) as TextChannel;
  await panel.send({
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: 17,
        components: [
          { type: 10, content: "### Need help?" },
          { type: 1, components: [{ type: 2, style: 1, label: "Open a ticket", custom_id: "open" }] },
        ],
      },
    ],
  });
  return client;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const fitting = TOPICS.filter((topic) => topic.toLowerCase().includes(typed));
    await interaction.respond(fitting.map((name) => ({ name, value: name.toUpperCase() })));
  } else if (interaction.isChatInputCommand()) {
    const topic = interaction.options.getString("topic", true);
    await interaction.reply({ content: `Topic **${topic}** noted.`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton()) {
    await interaction.showModal({
      custom_id: "form",
      title: "Open a ticket",
      components: [
        {
          type: 18,
          label: "Topic",
          component: {
            type: 3,
            custom_id: "topic",
            placeholder: "Choose a topic",
            options: TOPICS.map((label) => ({ label, value: label })),
          },
        },
        { type: 18, label: "What happened?", component: { type: 4, custom_id: "words", style: 2, min_length: 10 } },
      ],
    });
  } else if (interaction.isModalSubmit()) {
    await openThread(interaction);
  }
}

async function openThread(interaction: ModalSubmitInteraction): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const channel = interaction.channel as TextChannel;
  const thread = await channel.threads.create({ name: "ticket 1", type: 12 });
  await thread.members.add(interaction.user.id);
  const [topic] = interaction.fields.getStringSelectValues("topic");
  await thread.send(`**${topic}**: ${interaction.fields.getTextInputValue("words")}`);
  await interaction.editReply(`Your ticket is <#${thread.id}>`);
}
