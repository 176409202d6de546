import { expect, test } from "vitest";
import { type Desk, deskFile } from "../support/desk.ts";
import { fileWithRoom, newestRoom, openDeskWith } from "../support/rooms.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const AUTHOR = "Ada Lovelace of Harbour Street";
const bytes = (words: string): Uint8Array => Buffer.from(words, "latin1");

/** A PDF that says who made it, in its Info dictionary and in XMP. */
const pdf = (more = "") =>
  bytes(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/Metadata 4 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Author(${AUTHOR})/Producer(LibreOffice)>>endobj
4 0 obj<</Type/Metadata/Subtype/XML/Length 60>>stream
<x:xmpmeta><dc:creator>${AUTHOR}</dc:creator></x:xmpmeta>
endstream endobj
trailer<</Root 1 0 R/Info 3 0 R${more}>>
%%EOF`);

/** A document of an Office program: a zip with what it notes of its author, not packed. */
function docx(): Uint8Array {
  const name = bytes("docProps/core.xml");
  const body = bytes(`<cp:coreProperties><dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`);
  const sizes = [body.length, body.length].flatMap((size) => [size & 255, size >> 8, 0, 0]);
  const common = [20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...sizes, name.length, 0, 0, 0];
  const local = [0x50, 0x4b, 3, 4, ...common, ...name, ...body];
  const central = [0x50, 0x4b, 1, 2, 20, 0, ...common, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...name];
  const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, central.length, 0, 0, 0, local.length, 0, 0, 0, 0, 0];
  return Uint8Array.from([...local, ...central, ...end]);
}

const file = (name: string, content: Uint8Array, contentType = "application/octet-stream") => ({
  name,
  bytes: content,
  contentType,
});

const hidden = fileWithRoom("dm", "#tickets", "\n    member: anonymous");

/** What came with the messages of the team's room: names and bytes. */
async function received(desk: Desk, thread: string): Promise<{ names: string[]; content: string }> {
  const attachments = desk.reads(desk.mel, thread).flatMap((message) => message.attachments);
  const bodies = await Promise.all(attachments.map(async ({ url }) => (await fetch(url)).arrayBuffer()));
  const content = bodies.map((body) => Buffer.from(body).toString("latin1")).join("\n");
  return { names: attachments.map(({ filename }) => filename), content };
}

test("files that may say who sent them wait for the member's word, also over a restart, and are sent once", async () => {
  await using desk = await openDeskWith(hidden);
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const said = [
    file("Ada CV.pdf", pdf(), "application/pdf"),
    file("notes.txt", bytes("plain")),
    file("ada.docx", docx()),
  ];
  desk.as(ada).write(dm, { content: "Here it is", files: said });
  await desk.settled();
  expect((await received(desk, thread)).names).toEqual(["file-2.txt"]);
  expect(texts(desk, mel, thread).at(-1)).toContain("2 files wait until the member says that they may be sent");
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Not sent: it could say who you are");
  expect(card.text).toContain("ada.docx");

  await desk.stop();
  await desk.start();
  await desk.as(ada).press(card.id, "Send as it is");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Sent as it is, under another name");
  const after = await received(desk, thread);
  expect(after.names).toEqual(["file-2.txt", "file-1.pdf", "file-3.docx"]);
  // That is what they agreed to.
  expect(after.content).toContain(AUTHOR);
  await expect(desk.as(ada).press(card.id, "Send as it is")).rejects.toThrow();
});

test("nothing is sent of a message that was deleted, or of a ticket that is closed", async () => {
  await using desk = await openDeskWith(hidden);
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const write = async () => {
    const message = desk.as(ada).write(dm, { content: "Here", files: [file("Ada CV.pdf", pdf())] });
    await desk.settled();
    return { message, card: last(desk, ada, dm) };
  };
  const first = await write();
  desk.as(ada).erase(first.message.id);
  await desk.settled();
  await desk.as(ada).press(first.card.id, "Send as it is");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).toContain("These files were not sent");
  const second = await write();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(ada).press(second.card.id, "Send as it is");
  await desk.settled();
  expect((await received(desk, thread)).names).toEqual([]);
});

test.each(["deleted", "closed"] as const)(
  "nothing is sent of what is %s while Discord is asked for it",
  async (what) => {
    await using desk = await openDeskWith(hidden);
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    const message = desk.as(ada).write(dm, { content: "Here", files: [file("Ada CV.pdf", pdf())] });
    await desk.settled();
    const match = { method: "GET", path: `/channels/${dm}/messages/${message.id}` };
    const slow = desk.box.faults.rest({ match, do: { kind: "delay", ms: 800 }, times: 1 });
    const pressing = desk.as(ada).press(last(desk, ada, dm).id, "Send as it is");
    await expect.poll(() => slow.used).toBe(1);
    if (what === "deleted") desk.as(ada).erase(message.id);
    else await desk.as(mel).run("/ticket close", {}, { in: thread });
    await pressing;
    await desk.settled();
    expect((await received(desk, thread)).names).toEqual([]);
  },
);

test("a name does not make a file harmless: what can't be cleaned by its bytes is left out, whatever it is called", async () => {
  await using desk = await openDeskWith(hidden);
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).write(dm, {
    content: "Here",
    files: [
      file("cv.txt", pdf()),
      file("cv.png", pdf("/Encrypt 5 0 R"), "image/png"),
      file("log.json", docx()),
      file("page.md", bytes(`<svg><metadata>${AUTHOR}</metadata></svg>`)),
      file("letter.txt", bytes(`{\\rtf1{\\info{\\author ${AUTHOR}}}}`)),
      file("log.txt", bytes("10:00 started\n")),
    ],
  });
  await desk.settled();
  const { names, content } = await received(desk, thread);
  expect(names).toEqual(["file-6.txt"]);
  expect(content).not.toContain(AUTHOR);
  expect(texts(desk, mel, thread).at(-1)).toContain("Not delivered: file-1.txt");
});

test("nobody is asked about a file that is too large to be sent", async () => {
  await using desk = await openDeskWith(hidden);
  const { ada } = desk;
  const { dm, thread } = await openByDm(desk);
  // A boosted server takes larger files than a DM does; a forward brings them there.
  desk.guild.premium_tier = 2;
  const big = file("Ada.pdf", new Uint8Array(10 * 1024 * 1024 + 1));
  const shown = desk.as(ada).write(desk.general.id, { content: "Here", files: [big] });
  desk.guild.premium_tier = 0;
  desk.as(ada).write(dm, { forward: { channelId: desk.general.id, messageId: shown.id } });
  await desk.settled();
  expect((await received(desk, thread)).names).toEqual([]);
  expect(texts(desk, ada, dm).join("\n")).not.toContain("it could say who you are");
  expect(last(desk, ada, dm).text).toContain("Ada.pdf is larger than 10 MB");
});

test("such files of a form are not sent, and the member reads which", async () => {
  const form = "\n    form:\n      - { name: proof, ask: Your proof, kind: files, max: 3 }";
  await using desk = await openDeskWith(fileWithRoom("dm", "#tickets", `\n    member: anonymous${form}`));
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "Hello");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Answer and send");
  await desk.as(ada).fillIn({ proof: [file("Ada CV.pdf", pdf()), file("log.txt", bytes("log"))] });
  await desk.settled();
  const { team } = await newestRoom(desk);
  expect((await received(desk, team)).names).toEqual(["file-2.txt"]);
  expect(texts(desk, ada, dm).join("\n")).toMatch(/Not sent: it could say who you are\n.*Ada.*CV\.pdf/);
  expect(JSON.stringify(desk.reads(mel, team))).not.toContain("CV.pdf");
});

test("a member who is named sends files as they are", async () => {
  await using desk = await openDeskWith(deskFile);
  const { dm, thread } = await openByDm(desk);
  desk.as(desk.ada).write(dm, { content: "Here", files: [file("cv.pdf", pdf())] });
  await desk.settled();
  expect((await received(desk, thread)).names).toEqual(["cv.pdf"]);
});
