import { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { Permission } from "../src/index.ts";
import { fileUrl, storeUploads } from "../src/world/files.ts";
import { fileKind } from "../src/world/files-kinds.ts";
import { type Desk, openDesk, upload } from "./messages-desk.ts";

const MIB = 1024 * 1024;
const DAY = 24 * 3_600_000;

/** The first bytes of a PNG of this size. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

async function sendFiles(desk: Desk, payload: object, files: Record<string, Uint8Array<ArrayBuffer> | string>) {
  return desk.call("POST", desk.messages, upload(payload, files));
}

test("an upload is described, kept, and served under a signed link", async () => {
  const desk = await openDesk();
  const notes = [{ id: "0", description: "the proof", is_spoiler: true }];
  const sent = await sendFiles(desk, { content: "see", attachments: notes }, { "my photo.png": png(320, 200) });
  expect(sent.status).toBe(200);
  const [attachment] = sent.body.attachments;
  expect(attachment).toMatchObject({
    filename: "my_photo.png",
    title: "my photo",
    description: "the proof",
    content_type: "image/png",
    size: 64,
    width: 320,
    height: 200,
    flags: 8,
    proxy_url: attachment.url,
  });
  const fetched = await fetch(attachment.url);
  expect(fetched.headers.get("content-type")).toBe("image/png");
  expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(png(320, 200));
});

test("a link dies after a day, and a fresh one comes with the message", async () => {
  const desk = await openDesk();
  const sent = await sendFiles(desk, {}, { "a.txt": "text" });
  const [{ url }] = sent.body.attachments;
  expect(Number.parseInt(new URL(url).searchParams.get("ex") ?? "", 16) * 1000).toBeGreaterThan(desk.box.clock.now());
  desk.box.clock.advance(DAY + 1000);
  const dead = await fetch(url);
  expect([dead.status, await dead.text()]).toEqual([404, "This content is no longer available."]);
  const again = await desk.call("GET", `${desk.messages}/${sent.body.id}`);
  expect((await fetch(again.body.attachments[0].url)).status).toBe(200);
});

test("a forged link leads nowhere", async () => {
  const desk = await openDesk();
  const sent = await sendFiles(desk, {}, { "a.txt": "text" });
  const url = new URL(sent.body.attachments[0].url);
  const status = async (change: (copy: URL) => void): Promise<number> => {
    const copy = new URL(url);
    change(copy);
    return (await fetch(copy)).status;
  };
  expect(await status(() => {})).toBe(200);
  expect(await status((copy) => copy.searchParams.set("ex", "7fffffff"))).toBe(404);
  expect(await status((copy) => copy.searchParams.set("hm", "0".repeat(64)))).toBe(404);
  expect(await status((copy) => copy.searchParams.delete("hm"))).toBe(404);
  expect(await status((copy) => void (copy.pathname = copy.pathname.replace("a.txt", "b.txt")))).toBe(404);
});

test.each([
  ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
  ["bytes=7-", 206, "789", "bytes 7-9/10"],
  ["bytes=-2", 206, "89", "bytes 8-9/10"],
  ["bytes=5-99", 206, "56789", "bytes 5-9/10"],
  ["bytes=10-", 416, "", "bytes */10"],
  ["lines=1-2", 200, "0123456789", null],
])("range %s", async (range, status, text, contentRange) => {
  const desk = await openDesk();
  const sent = await sendFiles(desk, {}, { "a.txt": "0123456789" });
  const part = await fetch(sent.body.attachments[0].url, { headers: { range } });
  expect([part.status, await part.text(), part.headers.get("content-range")]).toEqual([status, text, contentRange]);
});

test("what was uploaded cannot run in the page", async () => {
  const desk = await openDesk();
  const sent = await sendFiles(desk, {}, { "a.html": "<script>alert(1)</script>" });
  const { headers } = await fetch(sent.body.attachments[0].url);
  expect(headers.get("content-disposition")).toMatch(/^attachment/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("files are limited in size by the guild's tier, in number, and by permission", async () => {
  const desk = await openDesk();
  const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}.txt`, "x"]));
  expect((await sendFiles(desk, {}, eleven)).body.code).toBe(30015);
  const large = { "a.bin": new Uint8Array(10 * MIB + 1) };
  expect(await sendFiles(desk, {}, large)).toMatchObject({ status: 413, body: { code: 40005 } });
  const many = Object.fromEntries(["a", "b", "c"].map((name) => [name, new Uint8Array(9 * MIB)]));
  expect((await sendFiles(desk, {}, many)).status).toBe(413);
  desk.guild.premium_tier = 2;
  expect((await sendFiles(desk, {}, large)).status).toBe(200);
  desk.deny(Permission.ATTACH_FILES);
  expect((await sendFiles(desk, {}, { "a.txt": "x" })).body.code).toBe(50013);
});

test("an edit keeps the files it lists, drops the others, and adds new ones", async () => {
  const desk = await openDesk();
  const sent = await sendFiles(desk, {}, { "a.txt": "a", "b.txt": "b" });
  const [a, b] = sent.body.attachments;
  const path = `${desk.messages}/${sent.body.id}`;
  const names = (answered: { body: { attachments: { filename: string }[] } }) =>
    answered.body.attachments.map(({ filename }) => filename);
  expect(names(await desk.call("PATCH", path, { content: "untouched" }))).toEqual(["a.txt", "b.txt"]);
  const changes = {
    attachments: [
      { id: b.id, description: "kept" },
      { id: "0", filename: "renamed.txt" },
    ],
  };
  const edited = await desk.call("PATCH", path, upload(changes, { "c.txt": "c" }));
  expect(names(edited)).toEqual(["b.txt", "renamed.txt"]);
  expect(edited.body.attachments[0].description).toBe("kept");
  expect((await fetch(a.url)).status).toBe(404);
  expect((await fetch(b.url)).status).toBe(200);
});

test("a file shown in an embed or component is linked there and not listed again", async () => {
  const desk = await openDesk();
  const embedded = await sendFiles(
    desk,
    { embeds: [{ image: { url: "attachment://a.png" } }] },
    { "a.png": png(10, 20), "b.txt": "b" },
  );
  const { attachments, embeds } = embedded.body;
  expect(attachments.map(({ filename }: { filename: string }) => filename)).toEqual(["b.txt"]);
  expect(embeds[0].image).toMatchObject({ width: 10, height: 20, content_type: "image/png" });
  expect((await fetch(embeds[0].image.url)).status).toBe(200);
  const components = [
    { type: 12, items: [{ media: { url: "attachment://a.png" } }] },
    { type: 13, file: { url: "attachment://b.txt" } },
  ];
  const card = await sendFiles(desk, { flags: 32768, components }, { "a.png": png(1, 1), "b.txt": "b" });
  expect(card.body.attachments).toEqual([]);
  expect(await (await fetch(card.body.components[1].file.url)).text()).toBe("b");
  const missing = await desk.call("POST", desk.messages, { flags: 32768, components });
  expect(missing.body.errors.components[1].file.url._errors[0].code).toBe(
    "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
  );
});

test("files of ephemeral messages are gone after fifteen minutes", async () => {
  const desk = await openDesk();
  const file = { field: "files[0]", filename: "a.txt", contentType: "text/plain", bytes: Buffer.from("a") };
  const [attachment] = storeUploads(desk.world, desk.channel.id, [file], { ephemeral: true });
  if (!attachment) throw new Error("nothing was stored");
  const url = (): string => fileUrl(desk.world, desk.channel.id, attachment);
  expect(url()).toContain("/cdn/ephemeral-attachments/");
  expect((await fetch(url())).status).toBe(200);
  desk.box.clock.advance(15 * 60_000);
  expect((await fetch(url())).status).toBe(404);
});

test("a voice message is one audio file with its shape, and nothing else", async () => {
  const desk = await openDesk();
  const note = { id: "0", duration_secs: 1.5, waveform: "AAAA" };
  const say = (payload: object, files: Record<string, string>) => sendFiles(desk, { flags: 8192, ...payload }, files);
  desk.deny(Permission.SEND_VOICE_MESSAGES);
  expect((await say({ attachments: [note] }, { "a.ogg": "x" })).body.code).toBe(50173);
  desk.allow(Permission.SEND_VOICE_MESSAGES);
  expect((await say({ attachments: [note], content: "x" }, { "a.ogg": "x" })).body.code).toBe(50159);
  expect((await say({ attachments: [note] }, { "a.ogg": "x", "b.ogg": "x" })).body.code).toBe(50160);
  expect((await say({}, { "a.ogg": "x" })).body.code).toBe(50161);
  const sent = await say({ attachments: [note] }, { "a.ogg": "x" });
  expect(sent.body).toMatchObject({ flags: 8192, attachments: [{ duration_secs: 1.5, waveform: "AAAA" }] });
  expect((await desk.call("PATCH", `${desk.messages}/${sent.body.id}`, { content: "x" })).body.code).toBe(50162);
});

test("@discordjs/rest uploads", async () => {
  const desk = await openDesk();
  const rest = new REST({ api: desk.box.api }).setToken(desk.application.token);
  const sent = (await rest.post(Routes.channelMessages(desk.channel.id), {
    body: { content: "log", attachments: [{ id: 0, description: "all of it" }] },
    files: [{ name: "log.txt", data: Buffer.from("line") }],
  })) as { attachments: { url: string; description: string; content_type: string }[] };
  expect(sent.attachments).toMatchObject([{ description: "all of it", content_type: "text/plain; charset=utf-8" }]);
  expect(await (await fetch(sent.attachments[0]?.url ?? "")).text()).toBe("line");
});

test.each([
  ["a GIF", "GIF89a\x40\x01\xc8\x00", "x.bin", { contentType: "image/gif", width: 320, height: 200 }],
  ["a text", "hello", "x.md", { contentType: "text/markdown; charset=utf-8" }],
  ["something unknown", "hello", "x.xyz", { contentType: "application/octet-stream" }],
  [
    "a JPEG",
    "\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\xc8\x01\x40\x03",
    "x.bin",
    { contentType: "image/jpeg", width: 320, height: 200 },
  ],
  ["a broken JPEG", "\xff\xd8\xff\xe0\x00\x00", "x.jpg", { contentType: "image/jpeg" }],
])("knows %s by its bytes or name", (_name, text, filename, kind) => {
  expect(fileKind(Buffer.from(text, "latin1"), filename)).toEqual(kind);
});
