import fc from "fast-check";
import { expect, test } from "vitest";
import { type AroundSection, type FileSection, fileSection } from "#features/desk-file/index.ts";
import { collectContributions } from "#kernel/extension-point.ts";
import { voiceInFile } from "./in-desk-file.ts";
import type { SetUpVoice } from "./voice-store.ts";

const KEYS = ["tickets.opened-heading", "closing.closed", "gates.refused"];
const LOCALES = ["en-US", "de"];
const topics = [
  { id: "t1", key: "billing", name: "Billing" },
  { id: "t2", key: "maps", name: "Maps" },
];

const book = { keys: () => KEYS, uses: async () => ({ get: () => undefined, example: () => undefined }) };
const contributions = collectContributions([{ name: "voice", contributes: [voiceInFile(book)] }]);
const [section] = contributions(fileSection) as readonly FileSection<SetUpVoice>[];
if (!section) throw new Error("a voice has no section");
const sentence = { words: "Ticket #{number} is open now.", variables: ["number"], several: false };
const app = { locales: LOCALES, sentences: { find: () => sentence } } as never;

async function read(said: unknown, now: SetUpVoice): Promise<SetUpVoice> {
  const parsed = said === undefined ? undefined : section?.schema.parse(said);
  const around = { guildId: "1", server: {} as never, topics, departments: [], by: null };
  const mistake: AroundSection["mistake"] = (path, says) => expect({ path, says }).toBeUndefined();
  const state = await section?.fromFile(app, parsed, { ...around, now, mistake });
  if (!state) throw new Error("nothing was read");
  return state;
}

const words = fc
  .string({ minLength: 1, maxLength: 40 })
  .filter((said) => said.trim() === said && /^[ -z|~]+$/.test(said));
const own = fc.record({
  typeId: fc.constantFrom(null, "t1", "t2"),
  locale: fc.constantFrom(...LOCALES),
  key: fc.constantFrom(...KEYS),
  words: fc.oneof(words, fc.constant("#{number}")),
  origin: fc.constantFrom("file" as const, "command" as const),
});
const voice: fc.Arbitrary<SetUpVoice> = fc.record({
  preset: fc.constantFrom(null, "warm", "formal"),
  accent: fc.option(fc.integer({ min: 0, max: 0xffffff }), { nil: null }),
  nick: fc.option(words, { nil: null }),
  words: fc.uniqueArray(own, { selector: ({ typeId, locale, key }) => `${typeId} ${locale} ${key}` }),
});
const nothing: SetUpVoice = { preset: null, accent: null, nick: null, words: [] };
const written = (state: SetUpVoice) => section?.toFile(state, { nameOf: () => "", topics });

test("whatever a server says otherwise, written and read again changes nothing, there or in another one", async () => {
  await fc.assert(
    fc.asyncProperty(voice, async (state) => {
      expect(section?.describe(state, await read(written(state), state))).toEqual([]);
      expect(section?.describe(state, await read(written(state), nothing))).toEqual([]);
    }),
  );
});

test("what a file does not say stays, but for texts that a file said before", async () => {
  await fc.assert(
    fc.asyncProperty(voice, async (state) => {
      expect(await read(undefined, state)).toEqual({
        ...state,
        words: state.words.filter(({ origin }) => origin === "command"),
      });
    }),
  );
});
