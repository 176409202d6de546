import { addChannel } from "discord-box";
import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";
import { fileOf } from "../support/transcripts.ts";

const prepare: NonNullable<Parameters<typeof openDesk>[0]>["prepare"] = ({ guild }, { world }) => {
  for (const name of ["transcripts", "panel-transcripts", "few"]) addChannel(world, guild.id, { name });
};
const called = (desk: Desk, name: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).find((channel) => channel.name === name)?.id ?? "";
const savedIn = (desk: Desk, name: string): string[] => texts(desk, desk.owner, called(desk, name));

interface Lines {
  /** Of the server. */
  readonly server?: string;
  readonly question?: string;
  readonly feedback?: string;
  readonly panel?: string;
}

const fileWith = ({ server = "", question = "", feedback = "", panel = "" }: Lines): string =>
  deskFile
    .replace('prefix: "!"', `prefix: "!"\ntranscripts: "#transcripts"\n${server}`)
    .replace("    emoji: 💬\n", `    emoji: 💬\n${question}`)
    .replace("    emoji: 💡\n", `    emoji: 💡\n${feedback}`)
    .replace('  get-help:\n    channel: "#get-help"\n', `  get-help:\n    channel: "#get-help"\n${panel}`);

const openWith = (lines: Lines) => openDesk({ file: fileWith(lines), prepare });

const SENIORS = "    permissions: { read: senior }\n    levels: { senior: [Support] }\n";
const FEW = '    transcripts: "#few"\n';

async function closeBoth(desk: Desk) {
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  const shared = await openByPanel(desk, desk.ben);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.as(mel).run("/ticket close", {}, { in: shared });
  await desk.later(seconds(10));
  return { thread };
}

const QUESTION = "Transcript of ticket #1 · Question";
const FEEDBACK = "Transcript of ticket #2 · Feedback";

test("what fewer people may read than the server's tickets is not saved where all of these are; its team and the doctor say why", async () => {
  await using desk = await openWith({ question: SENIORS });
  const { mel, owner, general } = desk;
  const { thread } = await closeBoth(desk);
  expect(savedIn(desk, "transcripts")).toEqual([FEEDBACK]);
  const info = async (number: number) => {
    await desk.as(mel).run("/ticket info", { number }, { in: general.id });
    await desk.settled();
    return last(desk, mel, general.id).text;
  };
  expect(await info(1)).toContain("No transcript is saved");
  expect(await info(2)).not.toContain("transcript");
  await desk.as(owner).run("/admin doctor", {}, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("Question: transcripts are not saved");
  expect(last(desk, owner, general.id).text).not.toContain("Feedback: transcripts");

  await applyDesk(desk.app().app, {
    name: "desk.yaml",
    source: fileWith({ question: `${SENIORS}${FEW}` }),
    mode: "change",
  });
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: general.id });
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(seconds(10));
  expect(savedIn(desk, "few")).toEqual([QUESTION]);
  expect(await info(1)).not.toContain("No transcript");
  await desk.as(owner).run("/admin doctor", {}, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).not.toContain("transcripts are not saved");
});

test("the member's own copy speaks to them; the one that the team asks for is about them", async () => {
  await using desk = await openDesk({ prepare });
  const { ada, mel, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Get a copy");
  await desk.settled();
  const hers = await fileOf(last(desk, ada, dm));
  expect(hers).toContain("What you could read");
  expect(hers).not.toContain("the member could read");
  await desk.as(mel).run("/transcript", { number: 1, for: "member" }, { in: general.id });
  await desk.settled();
  expect(await fileOf(last(desk, mel, general.id))).toContain("What the member could read");
});

test("whatever somebody looks after is hidden: the panel's channel, which is for its other topics too, does not get it either, and the topic's own does", async () => {
  const claims = "    claims: { others: hidden }\n";
  await using desk = await openWith({ feedback: claims, panel: '    transcripts: "#panel-transcripts"\n' });
  const { thread } = await closeBoth(desk);
  expect(thread).not.toBe("");
  expect(savedIn(desk, "transcripts")).toEqual([QUESTION]);
  expect(savedIn(desk, "panel-transcripts")).toEqual([]);
  await desk.as(desk.owner).run("/admin doctor", {}, { in: desk.general.id });
  await desk.settled();
  const found = last(desk, desk.owner, desk.general.id).text;
  expect(found).toContain(`Feedback: transcripts are not saved in <#${called(desk, "panel-transcripts")}>`);
});
