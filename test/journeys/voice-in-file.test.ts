import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { filesOf } from "../support/files-of.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const voice = `voice:
  tone: warm
  name: Harbour Help
  colour: "#2E9E5B"
  texts:
    en-US:
      tickets.opened-heading: "Ahoy! #{number} is ours now"
    de:
      tickets.opened-heading: "Moin! #{number} ist da"
  topics:
    feedback:
      en-US:
        tickets.opened-heading: "Thanks for #{number}"
`;

const apply = async (desk: Desk, more: string, mode: "show" | "change" = "change") => {
  const report = await applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile + more, mode });
  await desk.settled();
  return report;
};

const card = (desk: Desk) => last(desk, desk.owner, desk.general.id);

async function run(desk: Desk, command: string, options: Record<string, string> = {}): Promise<string> {
  await desk.as(desk.owner).run(command, options, { in: desk.general.id });
  await desk.settled();
  return card(desk).text;
}

async function press(desk: Desk, label: string): Promise<string> {
  await desk.as(desk.owner).press(card(desk).id, label);
  await desk.settled();
  return card(desk).text;
}

const nick = ({ box, guild, application }: Desk) => box.world.member(guild.id, application.bot_id).nick ?? null;

test("how the bot speaks and looks stands in the desk file: by language and topic, shown, applied once, met by members", async () => {
  await using desk = await openDesk();
  const shown = await apply(desk, voice, "show");
  expect(shown).toContain("~ voice: warm\n  ~ voice: look\n  + voice tickets.opened-heading (en-US)");
  expect(shown).toContain("+ voice tickets.opened-heading (en-US, one topic)");
  expect(nick(desk)).toBeNull();
  await apply(desk, voice);
  expect(await apply(desk, voice)).toBe("Harbour Games: nothing to change");
  expect(nick(desk)).toBe("Harbour Help");
  await desk.stop();
  await desk.start();
  const { dm } = await openByDm(desk);
  expect(texts(desk, desk.ada, dm).join("\n")).toContain("Ahoy! #1 is ours now");
  const thread = await openByPanel(desk, desk.ben);
  expect(texts(desk, desk.ben, thread).join("\n")).not.toContain("Ahoy");
  expect(await run(desk, "/setup voice")).toContain("Tone: Warm");
  expect(JSON.stringify(card(desk).components)).toContain(`"accent_color":${0x2e9e5b}`);

  // What the file says is left to it; what was said by command stays.
  await run(desk, "/setup voice", { text: "tickets.opened-heading" });
  await desk.as(desk.owner).press(card(desk).id, "Change");
  await desk.settled();
  expect(card(desk).text).toContain("stands in the desk file");
  await run(desk, "/setup voice", { text: "tickets.opened-heading", language: "fr" });
  await desk.as(desk.owner).press(card(desk).id, "Change");
  await desk.as(desk.owner).fillIn({ words: "Bonjour #{number}" });
  await desk.settled();
  expect(await press(desk, "Use it")).toContain("Members read this from now on");
  expect(await apply(desk, voice)).toBe("Harbour Games: nothing to change");

  await run(desk, "/setup backup", { name: "Ahoy" });
  const report = await apply(desk, "voice: { tone: plain, name: '' }\n");
  expect(report).toContain("- voice tickets.opened-heading (de)");
  expect(report).not.toContain("(fr)");
  expect(nick(desk)).toBeNull();
  expect(await run(desk, "/setup restore", { name: "Ahoy" })).toContain("how I speak and look");
  await press(desk, "Restore");
  expect(nick(desk)).toBe("Harbour Help");
  await run(desk, "/setup restore", { name: "Ahoy" });
  await press(desk, "Show as file");
  const source = await filesOf(card(desk));
  expect(source).toContain("Bonjour #{number}");
  const again = await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "show" });
  expect(again).toBe("Harbour Games: nothing to change");
});

test("what does not fit is named with its line, and what may be meant; nothing is applied", async () => {
  await using desk = await openDesk();
  const lineOf = (file: string, words: string) =>
    `${deskFile}${file}`.split("\n").findIndex((line) => line.includes(words)) + 1;
  const refused = async (from: string, to: string, says: string) => {
    const file = voice.replace(from, to);
    await expect(apply(desk, file)).rejects.toThrow(`line ${lineOf(file, to)}: ${says}`);
  };
  await refused("Ahoy! #{number}", "Ahoy! #{nummer}", "Nothing here fills in {nummer}");
  await refused("    de:", "    dee:", "there is no language “dee”");
  await refused("    feedback:", "    feedbak:", "there is no topic “feedbak”; did you mean “feedback”?");
  const key = voice.replace('tickets.opened-heading: "Moin', 'tickets.openedheading: "Moin');
  await expect(apply(desk, key)).rejects.toThrow("did you mean “tickets.opened-heading”?");
  await expect(apply(desk, voice.replace("warm", "wram"))).rejects.toThrow("voice.tone");
  expect(await apply(desk, "", "show")).toBe("Harbour Games: nothing to change");
  expect(nick(desk)).toBeNull();
});

test("a help message that is on its way when the server speaks otherwise is posted once, and says so", async () => {
  await using desk = await openDesk();
  const { ada, general } = desk;
  const match = { method: "POST", path: new RegExp(`^/channels/${general.id}/messages$`) };
  // Discord takes it the second time, a while later.
  desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: 1 });
  const more = '\npanels:\n  more: { channel: "#general", title: More help, topics: [feedback] }\n';
  const source = `${deskFile.replace("\npanels:\n", more)}voice: { tone: warm }\n`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.later(seconds(30));
  const posts = [...desk.box.requests].filter(({ method, path }) => method === match.method && match.path.test(path));
  expect(posts).toHaveLength(2);
  expect(texts(desk, ada, general.id).filter((text) => text.includes("More help"))).toHaveLength(1);
});
