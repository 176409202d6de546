import fc from "fast-check";
import { expect, test } from "vitest";
import { inMessages } from "./lines.ts";

test("every line is in one message, in its order, and no message is longer than Discord takes", () => {
  const line = fc.string({ minLength: 1, maxLength: 400 }).map((said) => `-# ${said.replaceAll("\n", " ")}`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const messages = inMessages(lines);
      expect(messages.flatMap((message) => message.split("\n"))).toEqual(lines);
      for (const message of messages) expect(message.length).toBeLessThanOrEqual(2000);
    }),
  );
});
