import { NOON } from "#features/tickets/testing.ts";
import { mark, nothingMarked } from "./document/markdown.ts";
import type { Entry, Transcript } from "./document/transcript.ts";

/** For tests: nobody and nothing has a name. */
export const nameless = { user: () => undefined, role: () => undefined, channel: () => undefined };

export const anEntry = (change: Partial<Entry> & { readonly text?: string } = {}): Entry => {
  const { text, ...given } = change;
  return {
    id: "1200000000000000090",
    at: NOON,
    editedAt: null,
    by: { name: "Ada", is: "member" },
    teamOnly: false,
    replyTo: null,
    notice: null,
    words: text === undefined ? nothingMarked : mark(text, nameless),
    forwarded: [],
    embeds: [],
    card: [],
    poll: null,
    stickers: [],
    files: [],
    reactions: [],
    ...given,
  };
};

export const aTranscript = (change: Partial<Transcript> = {}): Transcript => ({
  rendition: "team",
  reader: "team",
  number: 1042,
  server: "Harbour Games",
  topic: "Payments and refunds",
  member: "Ada",
  openedAt: NOON,
  closedAt: NOON,
  reason: "It loads again",
  madeAt: NOON,
  answers: [],
  notes: [],
  claims: [],
  entries: [anEntry({ text: "The map does not load" })],
  missing: { older: false, places: false },
  ...change,
});
