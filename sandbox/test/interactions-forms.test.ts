import type { APIModalSubmitInteraction } from "@discordjs/core";
import { expect, test } from "vitest";
import { PersonCannot } from "../src/index.ts";
import { button, deskForAll, label, refusal, row } from "./interactions-desk.ts";

const desk = await deskForAll();

/** The fields of a submitted form, without their labels. */
function fieldsOf(interaction: APIModalSubmitInteraction | undefined): { values?: string[] }[] {
  const components = (interaction?.data.components ?? []) as unknown as { component: { values?: string[] } }[];
  return components.map(({ component }) => component);
}

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
