import { expect, test } from "vitest";
import { readMessageId } from "./what-goes-along.ts";

const ID = "1573712240966631424";

test.each([
  [ID, ID],
  [` https://discord.com/channels/1176906656743686144/1573721374315249664/${ID} `, ID],
  [`https://ptb.discord.com/channels/1/2/${ID}`, ID],
  [`${ID} please`, undefined],
  ["12", undefined],
  [`https://discord.com/channels/1/${ID}`, undefined],
  ["", undefined],
])("the message that %j names: %j", (typed, id) => {
  expect(readMessageId(typed)).toBe(id);
});
