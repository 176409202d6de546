import { expect, test } from "vitest";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { fileWithRoom, newestRoom, openDeskWith, ROOM_KINDS } from "../support/rooms.ts";
import { gallery, last, picturesOf } from "../support/scenes.ts";

const PNG: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);
const png = (name: string) => ({ name, bytes: PNG, contentType: "image/png" });
const TEXT = { name: "log.txt", bytes: new TextEncoder().encode("log"), contentType: "text/plain" };

const namesOf = (message: { readonly attachments: readonly { readonly filename: string }[] } | undefined) =>
  message?.attachments.map(({ filename }) => filename);

/** A first topic whose form asks for files. */
const withProof = (more = "", room: TypeRoom = "dm") =>
  fileWithRoom(
    room,
    ROOM_KINDS.find((kind) => kind.room === room)?.destination ?? "",
    `${more}
    form:
      - { name: what, ask: What happened?, kind: long }
      - { name: proof, ask: Your proof, kind: files, required: false, max: 5 }`,
  );

/** Ada asks by DM, with files, and fills the form in, with files. Returns the team's thread. */
async function openWithFiles(
  desk: Desk,
  { first, proof }: { first: readonly ReturnType<typeof png>[]; proof: readonly ReturnType<typeof png>[] },
): Promise<string> {
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, { content: "It does not load", files: [...first] });
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Answer and send");
  await desk.as(ada).fillIn({ what: "All of it", proof: [...proof] });
  await desk.settled();
  return (await newestRoom(desk)).team;
}

test("up to four pictures stand on the card, those of the form first, and stay there when it changes, also after a restart", async () => {
  await using desk = await openDeskWith(withProof());
  const { mel } = desk;
  const thread = await openWithFiles(desk, {
    first: [png("SPOILER_map.png"), TEXT, png("third.png"), png("fourth.png")],
    proof: [png("bill.png"), TEXT],
  });
  const card = () => desk.reads(mel, thread)[0];
  const names = ["picture-1.png", "picture-2.png", "picture-3.png", "picture-4.png"];
  const check = async () => {
    expect(picturesOf(card())).toEqual(names);
    const shown = gallery(card()?.components);
    expect(shown.map(({ description }) => description)).toEqual(Array(4).fill("Picture from Ada"));
    expect(shown.map(({ spoiler }) => spoiler === true)).toEqual([false, true, false, false]);
    const [one] = shown;
    expect(Buffer.from(await (await fetch(one?.media.url ?? "")).arrayBuffer()).equals(PNG)).toBe(true);
  };
  await check();
  expect(card()?.text).toContain("bill.png");
  // What the form's pictures leave stands below, and what was written has all that came with it.
  const below = desk.reads(mel, thread).slice(1);
  expect(below.map(namesOf)).toEqual([["log.txt"], ["SPOILER_map.png", "log.txt", "third.png", "fourth.png"]]);
  expect(await desk.app().app.db.selectFrom("kept_file").select("id").execute()).toEqual([]);

  desk.as(mel).write(thread, "+Hello");
  await desk.later(10_000);
  expect(card()?.text).toContain("Member's turn");
  await check();
  await desk.stop();
  await desk.start();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(card()?.text).toContain("Closed");
  await check();
});

test("the pictures go along when the ticket moves, from room to room, and with a restart in between", async () => {
  await using desk = await openDeskWith(withProof());
  const { mel } = desk;
  const first = await openWithFiles(desk, { first: [png("SPOILER_map.png")], proof: [png("bill.png")] });
  let from = first;
  for (const to of ["private-thread", "dm"]) {
    await desk.as(mel).run("/ticket move", { to }, { in: from });
    await desk.settled();
    await desk.stop();
    await desk.start();
    await desk.settled();
    const { team } = await newestRoom(desk);
    expect(team).not.toBe(from);
    const card = desk.reads(mel, team).find(({ components }) => gallery(components).length > 0);
    expect(picturesOf(card)).toEqual(["picture-1.png", "picture-2.png"]);
    const shown = gallery(card?.components);
    expect(shown.map(({ spoiler }) => spoiler === true)).toEqual([false, true]);
    for (const { media } of shown) {
      expect(Buffer.from(await (await fetch(media.url)).arrayBuffer()).equals(PNG)).toBe(true);
    }
    from = team;
  }
});

test("a picture that is gone before it was fetched is left out, and the card goes on changing", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  const first = desk.as(ada).write(dm, { content: "It does not load", files: [png("map.png")] });
  await desk.settled();
  const asked = last(desk, ada, dm);
  await desk.as(ada).choose(asked.id, "What is it about?", ["Question"]);
  // Deleted while the team's room can't be made.
  const match = { method: "POST", path: /\/threads$/ };
  const fault = desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: 2 });
  await desk.as(ada).press(asked.id, "Send");
  desk.as(ada).erase(first.id);
  await desk.later(60_000);
  expect(fault.used).toBe(2);
  const thread = (await newestRoom(desk)).team;
  const card = () => desk.reads(mel, thread)[0];
  expect(card()?.text).toContain("#1 · Question");
  expect(picturesOf(card())).toEqual([]);
  desk.as(mel).write(thread, "+Hello");
  await desk.later(10_000);
  expect(card()?.text).toContain("Member's turn");
  expect(desk.logged.join("\n")).not.toContain("could not be shown");
});

test("a picture of an answer that can't be cleaned is named below the card of a member who is not named, and nothing else of it", async () => {
  await using desk = await openDeskWith(withProof("\n    member: anonymous"));
  const { mel } = desk;
  const broken = { ...png("Ada on holiday.png"), bytes: PNG.subarray(0, 40) };
  const thread = await openWithFiles(desk, { first: [], proof: [broken, png("Ada at home.png")] });
  const [card, ...below] = desk.reads(mel, thread);
  expect(picturesOf(card)).toEqual(["picture-2.png"]);
  expect(gallery(card?.components)[0]?.description).not.toContain("Ada");
  expect(below.map(({ text }) => text).join("\n")).toContain("picture-1.png");
  expect(JSON.stringify(desk.reads(mel, thread))).not.toMatch(/Ada/);
});

test("in a shared room the pictures of the form stand on the card as well", async () => {
  await using desk = await openDeskWith(withProof("", "private-thread"));
  const { ada } = desk;
  const panel = desk.reads(ada, desk.getHelp.id)[0];
  await desk.as(ada).press(panel?.id ?? "", "Feedback");
  await desk.as(ada).fillIn({ what: "All of it", proof: [png("bill.png")] });
  await desk.settled();
  const thread = (await newestRoom(desk)).team;
  const card = desk.reads(ada, thread).find(({ text }) => text.includes("#1 · Feedback"));
  expect(gallery(card?.components)).toHaveLength(1);
  expect(desk.reads(ada, thread).flatMap(({ attachments }) => attachments)).toEqual([]);
});
