import { Permission, type SeenMessage } from "discord-box";
import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { describeOnDatabases } from "../support/databases.ts";
import { type Desk, openDesk } from "../support/desk.ts";

const MEGABYTE = 1024 * 1024;
const png = (name: string, size: number, fill = 7) => ({
  name,
  contentType: "image/png",
  bytes: new Uint8Array(size).fill(fill),
});

function card(desk: Desk): SeenMessage {
  const shown = desk.reads(desk.owner, desk.general.id).findLast(({ ephemeral }) => ephemeral);
  if (!shown) throw new Error("there is no card");
  return shown;
}

const run = (desk: Desk, path: string, options: Record<string, string> = {}) =>
  desk.as(desk.owner).run(path, options, { in: desk.general.id });

async function press(desk: Desk, label: string): Promise<void> {
  await desk.as(desk.owner).press(card(desk).id, label);
  await desk.settled();
}

/** Sizes of the pictures that stand in the help message, fetched as a browser would. */
async function pictures(desk: Desk): Promise<number[]> {
  const panel = desk.reads(desk.ben, desk.general.id).findLast(({ author }) => author.id === desk.application.bot_id);
  const links = [...JSON.stringify(panel?.components ?? []).matchAll(/"media":\{[^}]*?"url":"([^"]+)"/g)].map(
    ([, url]) => url,
  );
  return Promise.all(links.map(async (url) => (await (await fetch(url ?? "")).arrayBuffer()).byteLength));
}

const createPanel = async (desk: Desk) => run(desk, "/panel create", { channel: desk.general.id, name: "front" });

describeOnDatabases("pictures of a help message", (database) => {
  test("are copied: the message they came with may go, and so may ours", async () => {
    await using desk = await openDesk({ database });
    const { owner, mel } = desk;
    const files = [png("banner.png", 700_000), png("map.png", 3)];
    const source = desk.as(mel).write(desk.general.id, { content: "Ask us anything", files });
    await createPanel(desk);
    await press(desk, "From a message");
    await desk.as(owner).useOnMessage("Select this message", source.id);
    await desk.settled();
    expect(JSON.stringify(card(desk).components)).toContain('"media"');
    desk.as(mel).erase(source.id);
    await desk.stop();
    await desk.start();
    await press(desk, "Post");
    expect(card(desk).text).toContain("The help message **front** stands here");
    expect(await pictures(desk)).toEqual([700_000, 3]);

    // Deleted by hand, it comes back with them; so it does when it is deployed anew.
    const panel = desk.reads(desk.ben, desk.general.id).findLast(({ author }) => author.id === desk.application.bot_id);
    desk.as(owner).deleteMessage(panel?.id ?? "");
    await desk.settled();
    expect(await pictures(desk)).toEqual([700_000, 3]);
    await desk.later(minutes(30));
    await run(desk, "/panel deploy", { panel: "front" });
    await desk.settled();
    expect(await pictures(desk)).toEqual([700_000, 3]);

    // One is taken out, and one is uploaded; what nobody needs is not kept.
    await run(desk, "/panel edit", { panel: "front" });
    await press(desk, "Pictures");
    await desk.as(owner).fillIn({ keep: ["1"], files: [png("new.png", 9)] });
    await desk.settled();
    await press(desk, "Save");
    expect(await pictures(desk)).toEqual([3, 9]);
    const { db } = desk.app().app;
    const kept = await db.selectFrom("kept_file").select("id").distinct().execute();
    expect(kept).toHaveLength(2);
  });
});

test("a picture that is too large is named, and another message may be selected", async () => {
  await using desk = await openDesk();
  const { owner, mel } = desk;
  const large = desk.as(mel).write(desk.general.id, { content: "x", files: [png("sea.png", 5 * MEGABYTE + 1)] });
  const fine = desk.as(mel).write(desk.general.id, { content: "y", files: [png("lake.png", 5 * MEGABYTE)] });
  await createPanel(desk);
  await press(desk, "From a message");
  await desk.as(owner).useOnMessage("Select this message", large.id);
  expect(card(desk).text).toContain("The picture sea.png is larger than 5 MB");
  await desk.as(owner).useOnMessage("Select this message", fine.id);
  await desk.settled();
  await press(desk, "Post");
  expect(await pictures(desk)).toEqual([5 * MEGABYTE]);
});

test("the host sets how large a picture may be", async () => {
  await using desk = await openDesk({ config: { panels: { pictureMegabytes: 0.001 } } });
  const message = desk.as(desk.mel).write(desk.general.id, { content: "x", files: [png("sea.png", 2_000)] });
  await createPanel(desk);
  await press(desk, "From a message");
  await desk.as(desk.owner).useOnMessage("Select this message", message.id);
  expect(card(desk).text).toContain("The picture sea.png is larger than 0.001 MB");
});

test("without the permission to attach files, a picture of its own is not posted", async () => {
  await using desk = await openDesk();
  const message = desk.as(desk.mel).write(desk.general.id, { content: "x", files: [png("sea.png", 9)] });
  await createPanel(desk);
  await press(desk, "From a message");
  await desk.as(desk.owner).useOnMessage("Select this message", message.id);
  desk.box.world.channels.get(desk.general.id)?.permission_overwrites.push({
    id: desk.application.bot_id,
    type: 1,
    allow: "0",
    deny: Permission.ATTACH_FILES.toString(),
  });
  await press(desk, "Post");
  expect(card(desk).text).toContain(`<#${desk.general.id}>: to post there I need Attach Files.`);
});
