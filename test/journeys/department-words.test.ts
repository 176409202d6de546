import { addChannel } from "discord-box";
import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Finance, openFinance } from "../support/finance.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

type Given = Awaited<ReturnType<typeof openFinance>>;

/** With channels of the whole server's for what is told of tickets; `more` is said by the topic itself. */
async function withChannels({ desk, file }: Given, more = "") {
  const make = (name: string) => addChannel(desk.box.world, desk.guild.id, { name }).id;
  const channels = { transcripts: make("transcripts"), responses: make("responses"), closed: make("closed") };
  const everywhere = 'transcripts: "#transcripts"\nresponses: "#responses"\nclosed-destination: "#closed"\n';
  const source = file
    .replace('prefix: "!"', `prefix: "!"\n${everywhere}`)
    .replace("    emoji: 💬\n", `    emoji: 💬\n${more}`);
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  return channels;
}

/** A ticket that the department closed, and that its member said something of. Returns where the department had it. */
async function closedByFinance({ desk, fay, place }: Given, give: "by hand" | "by its topic"): Promise<string> {
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  if (give === "by hand") await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
  const there = desk.threads(place).at(-1)?.id ?? "";
  desk.as(fay).write(there, "+It is refunded");
  await desk.settled();
  await desk.as(fay).run("/ticket close", { reason: "Refunded" }, { in: there });
  await desk.later(seconds(10));
  await desk.as(ada).press(last(desk, ada, dm).id, "Report a problem");
  await desk.as(ada).fillIn({ words: "It took a week" });
  await desk.settled();
  return there;
}

async function doctorSays({ desk }: Given): Promise<string> {
  await desk.as(desk.owner).run("/admin doctor", {}, { in: desk.general.id });
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

test("what a department's own people read is told in no channel of the topic's team: no transcript, no summary, no word of the member's", async () => {
  const given = await openFinance();
  await using desk = given.desk;
  const { fay } = given satisfies Finance;
  const channels = await withChannels(given);
  const there = await closedByFinance(given, "by hand");
  for (const channel of Object.values(channels)) {
    expect(texts(desk, desk.owner, channel)).toEqual([]);
    expect(desk.threads(channel)).toEqual([]);
  }
  expect(texts(desk, fay, there).join("\n")).toContain("> It took a week");
  await desk.as(fay).run("/ticket info", { number: 1 }, { in: there });
  expect(last(desk, fay, there).text).toContain(`No transcript is saved: <#${channels.transcripts}>`);
  expect(await doctorSays(given)).toContain("Money and refunds: transcripts are saved nowhere");
});

test("a topic that gives its tickets to a department says itself where they are told", async () => {
  const given = await openFinance();
  await using desk = given.desk;
  const own =
    '    department: money\n    transcripts: "#transcripts"\n    responses: "#responses"\n    closed-destination: "#closed"\n';
  const channels = await withChannels(given, own);
  await closedByFinance(given, "by its topic");
  expect(texts(desk, desk.owner, channels.transcripts)).toHaveLength(1);
  expect(texts(desk, desk.owner, channels.closed)).toHaveLength(1);
  expect(desk.threads(channels.responses)).toHaveLength(1);
  expect(await doctorSays(given)).not.toContain("saved nowhere");
});
