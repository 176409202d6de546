import { expect } from "vitest";
import { Permission } from "../src/index.ts";
import { apiRoutes } from "../src/rest/index.ts";
import { errands, leave } from "./conformance-errands.ts";
import { commandErrands, interactionErrands, signInErrands } from "./conformance-interactions.ts";
import { openDesk } from "./interactions-desk.ts";
import { compare, type Exception } from "./support/openapi.ts";
import { testWithDocument } from "./support/openapi-document.ts";

const everything = Object.values(Permission).reduce((all, bit) => all | bit, 0n);

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
  const botRole = desk.world.roles.inGuild(desk.guild.id).find((role) => role.bot_id === desk.application.bot_id);
  if (botRole) botRole.permissions = everything.toString();
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

function nameOf({ method, route }: { method: string; route: string }): string {
  return `${method} ${route}`;
}
