import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client as DiscordJs,
  GatewayIntentBits,
  UserSelectMenuBuilder,
} from "discord.js";
import { expect, test } from "vitest";
import { addApplication, type Box, createBox, Permission } from "../src/index.ts";
import { button, deskForAll, label, row } from "./interactions-desk.ts";

const desk = await deskForAll();

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
