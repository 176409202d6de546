import { expect } from "vitest";
import { compare } from "../../sandbox/test/support/openapi.ts";
import { testWithDocument } from "../../sandbox/test/support/openapi-document.ts";
import { openDesk } from "../support/desk.ts";
import { walk } from "./journey.ts";

/** What the walk is there for: when one of these is no longer called, it looks at less than it says. */
const CALLED = [
  "add_my_message_reaction",
  "bulk_set_application_commands",
  "create_interaction_response",
  "create_message",
  "create_thread",
  "delete_message",
  "get_guild_member",
  "get_message",
  "list_messages",
  "update_channel",
  "update_message",
];

/** Pressing, suggesting, asking in a form, changing a message: every type of answer to an interaction that the product knows. */
const ANSWERED = [4, 5, 6, 7, 8, 9];

testWithDocument("what the bot sends, and what the box answers, is as Discord describes it", async (document) => {
  await using desk = await openDesk();
  await walk(desk);
  const { differences, seen } = compare(document, desk.box.requests);
  expect(differences).toEqual([]);
  expect(CALLED.filter((operation) => !seen.has(operation))).toEqual([]);
  const callbacks = desk.box.requests.of("POST", "/interactions/:interaction/:token/callback");
  const types = callbacks.map(({ body }) => (body as { type: number }).type);
  expect([...new Set(types)].sort()).toEqual(ANSWERED);
});
