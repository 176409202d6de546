import { expect } from "vitest";
import { apiRoutes } from "../src/rest/index.ts";
import { errands, leave } from "./conformance-errands.ts";
import { commandErrands, interactionErrands, signInErrands } from "./conformance-interactions.ts";
import { button, openDesk, row } from "./interactions-desk.ts";
import { compare, type Exception } from "./support/openapi.ts";
import { testWithDocument } from "./support/openapi-document.ts";

/** Not called here: pages for people, and what the box always refuses, as it has no announcements to follow. */
const LEFT_OUT = /\/oauth2\/authorize$|\/crosspost$/;

const exceptions: Exception[] = [
  {
    line: /^POST \/oauth2\/token(\/revoke)?: not in/,
    reason: "the document leaves out what RFC 6749 and 7009 describe",
  },
];

testWithDocument("every route of the box answers as Discord describes it", async (document) => {
  const desk = await openDesk();
  desk.allowEverything();
  await errands(desk);
  await commandErrands(desk);
  await interactionErrands(desk);
  await signInErrands(desk);
  await leave(desk);
  await desk.close();
  expect(desk.errors).toEqual([]);

  const taken = new Set([...desk.box.requests].filter(({ status }) => status < 400).map(nameOf));
  const routes = apiRoutes.map(({ method, path }) => nameOf({ method, route: path }));
  expect(routes.filter((name) => !taken.has(name) && !LEFT_OUT.test(name))).toEqual([]);
  const { differences, unneeded } = compare(document, desk.box.requests, exceptions);
  expect(differences).toEqual([]);
  expect(unneeded).toEqual([]);
});

testWithDocument("the comparison finds what is wrong", async (document) => {
  const desk = await openDesk();
  const id = await desk.post([row(button("ok", "OK"))]);
  await desk.api.channels.editMessage(desk.channel.id, id, { content: "Hello" });
  await desk.close();
  const [posted, edited] = [...desk.box.requests].slice(-2);
  if (!posted || !edited) throw new Error("nothing was logged");
  expect(compare(document, [posted, edited]).differences).toEqual([]);

  const { channel_id: _, ...answer } = edited.answer as Record<string, unknown>;
  const wrong = [
    { ...posted, body: { ...(posted.body as object), contents: "Hello", components: [row({ type: 2, label: "OK" })] } },
    { ...posted, query: { wait: "true" } },
    { ...edited, answer: { ...answer, id: 7, author: { ...(answer.author as object), nick: "Desk" } } },
    { ...edited, status: 201 },
    { ...edited, path: "/channels/1/message" },
  ];
  expect(compare(document, wrong).differences).toEqual([
    'create_message request:  must NOT have additional properties "contents"',
    "create_message request: /components/*/components/* must have required property 'style'",
    "create_message query: wait is not in the document",
    "update_message 200:  must have required property 'channel_id'",
    "update_message 200: /id must be string (7)",
    'update_message 200: /author must NOT have additional properties "nick"',
    "update_message 201: a status that the document does not have",
    "PATCH /channels/:channel/messages/:message: not in the document",
  ]);
});

function nameOf({ method, route }: { method: string; route: string }): string {
  return `${method} ${route}`;
}
