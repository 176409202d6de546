import { expect, test } from "vitest";
import { createBox, Intent } from "../src/index.ts";
import { vote } from "../src/world/polls.ts";
import { call, openDesk } from "./messages-desk.ts";

const GUILD_TALK = Intent.GUILDS | Intent.GUILD_MESSAGES | Intent.MESSAGE_CONTENT;

test("a poll is voted on, listed, and ends by itself with a result", async () => {
  const desk = await openDesk();
  const { world, box, person } = desk;
  const answers = ["yes", "no"].map((text) => ({ poll_media: { text } }));
  const poll = { question: { text: "Lunch?" }, answers, duration: 1 };
  const sent = await desk.call("POST", desk.messages, { poll });
  expect(sent.body.poll).toMatchObject({
    question: { text: "Lunch?" },
    answers: [{ answer_id: 1, poll_media: { text: "yes" } }, { answer_id: 2 }],
    allow_multiselect: false,
    layout_type: 1,
    results: { is_finalized: false, answer_counts: [] },
  });
  const gateway = await desk.listen(GUILD_TALK | Intent.GUILD_MESSAGE_POLLS);
  const ballot = { channelId: desk.channel.id, messageId: sent.body.id as string, userId: person.id };
  vote(world, { ...ballot, answerIds: [1] });
  vote(world, { ...ballot, answerIds: [2] });
  expect(() => vote(world, { ...ballot, answerIds: [1, 2] })).toThrow(expect.objectContaining({ code: 50035 }));
  const votes = await gateway.heard("MESSAGE_POLL_VOTE_ADD", "MESSAGE_POLL_VOTE_REMOVE");
  expect(votes.map(({ t, d }) => [t, d.answer_id])).toEqual([
    ["MESSAGE_POLL_VOTE_ADD", 1],
    ["MESSAGE_POLL_VOTE_REMOVE", 1],
    ["MESSAGE_POLL_VOTE_ADD", 2],
  ]);
  const voters = await desk.call("GET", `/channels/${desk.channel.id}/polls/${sent.body.id}/answers/2`);
  expect(voters.body.users).toMatchObject([{ id: person.id }]);
  expect((await desk.call("PATCH", `${desk.messages}/${sent.body.id}`, { content: "x" })).body.code).toBe(520003);
  box.clock.advance(3_600_000);
  expect(() => vote(world, { ...ballot, answerIds: [1] })).toThrow(expect.objectContaining({ code: 520001 }));
  const [update, result] = await gateway.heard("MESSAGE_UPDATE", "MESSAGE_CREATE");
  expect(update?.d.poll.results).toEqual({
    is_finalized: true,
    answer_counts: [{ id: 2, count: 1, me_voted: false }],
  });
  expect(result?.d).toMatchObject({ type: 46, message_reference: { message_id: sent.body.id } });
  expect(result?.d.embeds[0].fields).toContainEqual({ name: "victor_answer_text", value: "no", inline: false });
});

test("a poll of one's own can be ended early, once", async () => {
  const desk = await openDesk();
  const poll = { question: { text: "?" }, answers: [{ poll_media: { text: "a" } }] };
  const sent = await desk.call("POST", desk.messages, { poll });
  const path = `/channels/${desk.channel.id}/polls/${sent.body.id}/expire`;
  expect((await desk.call("POST", path)).body.poll.results.is_finalized).toBe(true);
  expect((await desk.call("POST", path)).body.code).toBe(520001);
  const plain = await desk.call("POST", desk.messages, { content: "x" });
  expect((await desk.call("POST", `/channels/${desk.channel.id}/polls/${plain.body.id}/expire`)).body.code).toBe(
    520006,
  );
});

test("a restored world remembers nonces and running polls", async () => {
  const desk = await openDesk();
  const poll = { question: { text: "?" }, answers: [{ poll_media: { text: "a" } }], duration: 1 };
  const body = { poll, nonce: "1", enforce_nonce: true };
  const sent = await desk.call("POST", desk.messages, body);
  const restored = await createBox({ limits: "off", world: desk.box.export() });
  try {
    const again = await call(restored, desk.application.token, "POST", desk.messages, body);
    expect(again.body.id).toBe(sent.body.id);
    restored.clock.advance(3_600_000);
    expect(restored.world.messages.get(desk.channel.id)?.map((message) => message.type)).toEqual([0, 46]);
  } finally {
    await restored.close();
  }
});
