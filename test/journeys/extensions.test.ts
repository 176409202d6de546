import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { addChannel, addGuild, ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { askControl } from "#platform/control/ask-control.ts";
import { openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/extensions/orders");

interface Folder extends Disposable {
  readonly path: string;
  write(name: string, source: string): void;
}

function extensionFolder(source?: string): Folder {
  const path = mkdtempSync(join(tmpdir(), "frontdesk-extension-"));
  if (source !== undefined) writeFileSync(join(path, "index.js"), source);
  return {
    path,
    write: (name, words) => writeFileSync(join(path, name), words),
    [Symbol.dispose]: () => rmSync(path, { recursive: true }),
  };
}

/** An extension whose command says one sentence, and does something before. */
const saying = (sentence: string, before = "", command = "tide") => `
export default ({ defineFeature, command, say, text, paragraph }) =>
  defineFeature({
    name: "tides",
    commands: [command(${JSON.stringify(command)}, {
      description: text("tides.about"), access: "everyone", reply: "private", options: {},
      async run() { ${before} return say({ tone: "neutral", blocks: [paragraph(text("tides.said"))] }); },
    })],
    texts: { "en-US": "about = Ask the tide\\nsaid = ${sentence}\\n" },
  });
`;

test("the example adds to the team's card, has a command in every form, and help says it", async () => {
  using folder = extensionFolder();
  cpSync(EXAMPLE, folder.path, { recursive: true });
  await using desk = await openDesk({
    prepare({ ada }) {
      const orders = [{ number: "H-1042", member: ada.id, what: "Deck chair", state: "on its way" }];
      folder.write("orders.json", JSON.stringify(orders));
    },
    config: { extensions: folder.path as never },
  });
  const { mel, ada, general } = desk;
  const { thread } = await openByDm(desk);
  await desk.later(5_000);
  expect(texts(desk, mel, thread).join("\n")).toContain("Order H-1042, Deck chair: on its way");

  await desk.as(mel).run("/order", { number: "h-1042" }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("Order H-1042");
  desk.as(mel).write(general.id, "!order H-7");
  await desk.settled();
  expect(last(desk, mel, general.id).text).toContain("There is no order H-7.");
  await desk.as(mel).run("/help", { about: "order" }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("Look up an order");
  await desk.as(ada).run("/help", {}, { in: general.id });
  expect(last(desk, ada, general.id).text).not.toContain("/order");
});

test("read anew it says something else, and has other commands; what ran ends first, and what came meanwhile waits", async () => {
  using folder = extensionFolder(
    saying("Low", "globalThis.tide.asked.resolve(); await globalThis.tide.turns.promise;"),
  );
  const tide = {
    asked: Promise.withResolvers<void>(),
    read: Promise.withResolvers<void>(),
    turns: Promise.withResolvers<void>(),
  };
  Object.assign(globalThis, { tide });
  await using desk = await openDesk({ config: { extensions: folder.path as never } });
  const { ada, owner, general } = desk;
  const first = desk.as(ada).run("/tide", {}, { in: general.id });
  await tide.asked.promise;
  folder.write("index.js", `export { default } from "./tides.js";`);
  folder.write("tides.js", `${saying("High")}globalThis.tide.read.resolve();`);
  const reloaded = desk.as(owner).run("/admin reload", { name: "tides" }, { in: general.id });
  // Then it waits for what runs.
  await tide.read.promise;
  await setImmediate();
  const second = desk.as(ada).run("/tide", {}, { in: general.id });
  tide.turns.resolve();
  await Promise.all([first, reloaded, second]);
  await desk.settled();
  const said = texts(desk, ada, general.id).filter((text) => /Low|High/.test(text));
  expect(said.map((text) => text.trim())).toEqual(["Low", "High"]);
  expect(last(desk, owner, general.id).text).toContain("was loaded again");

  // Its own modules are read anew, too.
  folder.write("tides.js", saying("Ebb", "", "ebb"));
  await desk.as(owner).run("/admin reload", { name: "tides" }, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain("was loaded again");
  await desk.as(ada).run("/ebb", {}, { in: general.id });
  expect(last(desk, ada, general.id).text).toContain("Ebb");
  Reflect.deleteProperty(globalThis, "tide");
});

test.each([
  ["can't be read", "export default ({", "can't be read"],
  ["is no feature", "export default () => ({})", "needs a name"],
  ["has no function", "export const a = 1", "no function"],
  ["takes a command that is there", saying("High", "", "ticket close"), "ticket close"],
  ["has texts that can't be read", saying("{ broken"), "tides"],
  [
    "can't start",
    saying("High").replace('name: "tides",', 'name: "tides", start() { throw new Error("no tide"); },'),
    "no tide",
  ],
])("one that %s takes nobody's place", async (_, source, why) => {
  using folder = extensionFolder(saying("Low"));
  await using desk = await openDesk({ config: { extensions: folder.path as never } });
  const { ada, owner, general } = desk;
  folder.write("index.js", source);
  await desk.as(owner).run("/admin reload", { name: "tides" }, { in: general.id });
  await desk.settled();
  expect(last(desk, owner, general.id).text).toContain(why);
  expect(last(desk, owner, general.id).text).toContain("What ran before goes on.");
  await desk.as(ada).run("/tide", {}, { in: general.id });
  expect(last(desk, ada, general.id).text).toContain("Low");
});

test("an extension that is not there stops nobody, and is told to the host; mended, it comes without a restart", async () => {
  using folder = extensionFolder();
  const there = join(folder.path, "tides");
  await using desk = await openDesk({ config: { extensions: there as never } });
  const { ada, owner, general } = desk;
  expect((await openByDm(desk)).thread).not.toBe("");
  expect(desk.logged.join("")).toContain("an extension could not be loaded and is left out");
  await desk.as(owner).run("/admin extensions", {}, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("does not run");
  mkdirSync(there);
  writeFileSync(join(there, "index.js"), saying("Low"));
  expect(await askControl(desk.dataFolder, "reload", there)).toMatchObject({ answer: expect.stringContaining("anew") });
  await desk.as(ada).run("/tide", {}, { in: general.id });
  expect(last(desk, ada, general.id).text).toContain("Low");
});

test("the admin of a server who is not the host decides nothing", async () => {
  using folder = extensionFolder(saying("Low"));
  await using desk = await openDesk({ config: { extensions: folder.path as never } });
  const { world } = desk.box;
  const second = addGuild(world, { name: "Lighthouse", ownerId: desk.kim.id });
  desk.as(desk.kim).invite(desk.application.id, second.id, wantedPermissions());
  const channel = addChannel(world, second.id, { name: "keepers", type: ChannelType.GUILD_TEXT }).id;
  await desk.settled();
  await desk.as(desk.kim).run("/admin reload", { name: "tides" }, { in: channel });
  expect(last(desk, desk.kim, channel).text).toContain("Only whoever hosts the bot can do this.");
  expect(readFileSync(join(folder.path, "index.js"), "utf8")).toContain("Low");
});
