import { expect, test } from "vitest";
import { configSchema } from "#kernel/config.ts";
import { applyWithoutGateway } from "../../src/app.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";
import { silentLog } from "../support/silent-log.ts";

const apply = async (desk: Desk, source: string, mode: "show" | "change" = "change") => {
  const report = await applyDesk(desk.app().app, { name: "desk.yaml", source, mode });
  await desk.settled();
  return report;
};

const withoutPanels = deskFile.slice(0, deskFile.indexOf("panels:"));

test("the same file again changes nothing; a dry run shows and does nothing", async () => {
  await using desk = await openDesk();
  expect(await apply(desk, deskFile)).toBe("Harbour Games: nothing to change");
  const report = await apply(desk, deskFile.replace("name: Feedback", "name: Ideas"), "show");
  expect(report).toContain("~ type feedback: name");
  expect(report).toContain("Nothing was changed yet");
  expect(desk.reads(desk.ada, desk.getHelp.id)).toHaveLength(1);
  expect(JSON.stringify(desk.reads(desk.ada, desk.getHelp.id))).toContain("Feedback");
});

test("mistakes that only Discord can tell have their lines, and nothing is changed", async () => {
  await using desk = await openDesk();
  const wrong = deskFile.replace('channel: "#get-help"', 'channel: "#get-hlp"').replace("  - Support", "  - Suport");
  await expect(apply(desk, wrong)).rejects.toThrow(/line \d+: there is no role “Suport”; did you mean “Support”\?/);
  await expect(apply(desk, wrong)).rejects.toThrow(
    /line \d+: there is no channel “#get-hlp”; did you mean “get-help”\?/,
  );
  expect(await apply(desk, deskFile)).toContain("nothing to change");
});

test("a panel is changed where it stands, taken away, posted again, moved there and back", async () => {
  await using desk = await openDesk();
  const { ada } = desk;
  const at = (channelId: string) => texts(desk, ada, channelId).filter((text) => text.includes("###"));
  const original = last(desk, ada, desk.getHelp.id).id;
  await apply(desk, deskFile.replace("title: Need help", "title: Any help"));
  expect(last(desk, ada, desk.getHelp.id)).toMatchObject({ id: original });
  expect(at(desk.getHelp.id)).toEqual([expect.stringContaining("Any help")]);
  await apply(desk, withoutPanels);
  expect(at(desk.getHelp.id)).toEqual([]);
  await apply(desk, deskFile);
  expect(at(desk.getHelp.id)).toHaveLength(1);
  await apply(desk, deskFile.replace('channel: "#get-help"', "channel: general"));
  expect([at(desk.getHelp.id).length, at(desk.general.id).length]).toEqual([0, 1]);
  await apply(desk, deskFile);
  expect([at(desk.getHelp.id).length, at(desk.general.id).length]).toEqual([1, 0]);
  expect(await openByPanel(desk)).not.toBe("");
});

test("tickets of a topic that is gone go on; their old buttons say what is the matter", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const panel = last(desk, ben, desk.getHelp.id);
  await desk.as(ben).press(panel.id, "Feedback");
  const confirm = last(desk, ben, desk.getHelp.id);
  const without = deskFile
    .replace(/ {2}question:[\s\S]*?(?=\n {2}billing:)/, "")
    .replace(/\n {2}feedback:[\s\S]*?(?=\npanels:)/, "")
    .replace("topics: [account, feedback]", "topics: [account]");
  const report = await apply(desk, without);
  expect(report).toContain("- type question");
  expect(report).toContain("- type feedback");
  await desk.as(ben).press(confirm.id, "Open ticket");
  await desk.settled();
  expect(last(desk, ben, desk.getHelp.id).text).toContain("no longer offered");
  desk.as(ada).write(dm, "still here");
  desk.as(mel).write(thread, "+so are we");
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("still here");
  expect(last(desk, ada, dm).text).toContain("so are we");
});

test("a panel that can't be posted is said in the report; applying again tries again", async () => {
  await using desk = await openDesk({ file: withoutPanels });
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${desk.getHelp.id}/messages` },
    do: { kind: "refuse", code: 50013 },
    times: 9,
  });
  expect(await apply(desk, deskFile)).toContain("Panel get-help could not be posted");
  fault.remove();
  expect(await apply(desk, deskFile)).toContain("nothing to change");
  expect(last(desk, desk.ada, desk.getHelp.id).text).toContain("Need help");
});

test("a panel whose message was deleted by hand, and that stays away, is posted again when the file is applied", async () => {
  await using desk = await openDesk();
  const panel = desk.reads(desk.ada, desk.getHelp.id)[0];
  for (let times = 0; times < 2; times++) {
    desk.as(desk.owner).deleteMessage(desk.reads(desk.ada, desk.getHelp.id)[0]?.id ?? "");
    await desk.settled();
  }
  expect(desk.reads(desk.ada, desk.getHelp.id)).toEqual([]);
  expect(await apply(desk, deskFile)).toContain("~ panel get-help: its message was deleted");
  const again = desk.reads(desk.ada, desk.getHelp.id)[0];
  expect(again?.text).toBe(panel?.text);
  await desk.as(desk.ada).press(again?.id ?? "", "Feedback");
  expect(await apply(desk, deskFile)).toBe("Harbour Games: nothing to change");
});

test("applied while the bot is stopped, what was still to be said is said, and everybody concerned is told", async () => {
  await using desk = await openDesk();
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, "The map is grey");
  await desk.settled();
  const card = desk.reads(desk.ada, dm).at(-1)?.id ?? "";
  await desk.as(desk.ada).choose(card, "What is it about?", ["Question"]);
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${desk.tickets.id}/threads` },
    do: { kind: "5xx-before" },
    times: 100,
  });
  await desk.as(desk.ada).press(card, "Send");
  await expect.poll(() => fault.used).toBeGreaterThan(0);
  await desk.stop();
  desk.box.faults.clear();

  const config = configSchema.parse({
    discord: { token: desk.application.token, apiUrl: desk.box.api },
    data: desk.dataFolder,
  });
  await applyWithoutGateway(config, silentLog, { name: "desk.yaml", source: deskFile, mode: "change" });
  await desk.start();
  await desk.settled();
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);
  expect(desk.reads(desk.ada, dm).at(-1)?.text).toContain("Ticket #1 is open");
});
