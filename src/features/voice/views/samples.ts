import { text } from "#kernel/text.ts";
import { paragraph, type Samples } from "#kernel/view.ts";
import { lookMistakeView, lookPreviewView, lookView } from "./look.ts";
import { askResetAllView, overviewView } from "./overview.ts";
import { mistakeView, previewView } from "./preview.ts";
import { textView } from "./text.ts";

const draftId = "01jd0000000000000000000001";
const language = "Português (Brasil)";
const topic = "Payments and refunds";
const words = "Ticket #{number} is open. Somebody of the crew reads it soon, and answers where you wrote. ".repeat(8);
const facts = {
  draftId,
  language,
  topic: null,
  ours: "Ticket #{number} is open",
  own: undefined,
  several: false,
  most: 1_000,
  variables: [],
};

const picture = { id: "1", filename: "a.png", size: 5, url: "https://example.org/a.png" };
const look = { id: draftId, nick: null, accent: null, picture: null, banner: null, away: [] };

export const samples: Samples = {
  textView: [
    textView({ ...facts, state: "shown" }),
    textView({
      ...facts,
      state: "used",
      topic,
      own: words,
      several: true,
      variables: [
        { name: "number", example: 1042 },
        { name: "server", example: "Northern Lights Community" },
        { name: "joined", example: text("voice.means-else") },
      ],
    }),
    textView({ ...facts, state: "reset" }),
  ],
  previewView: [
    previewView({
      draftId,
      language,
      topic,
      shown: { tone: "good", blocks: [paragraph(text("voice.said", { words: { markup: "Ticket #1042 is open" } }))] },
    }),
  ],
  mistakeView: [
    mistakeView(draftId, text("voice.too-long", { most: 34, length: 50, where: text("voice.where-button") })),
  ],
  overviewView: [
    overviewView({ preset: null, changed: [], more: 0 }),
    overviewView({ preset: "warm", changed: [{ words: "Ticket #{number}", language, topic: null }], more: 0 }),
    overviewView({
      preset: "formal",
      changed: Array.from({ length: 10 }, () => ({ words: "x".repeat(80), language, topic })),
      more: 290,
    }),
  ],
  lookView: [lookView({ nick: null, accent: null }), lookView({ nick: "x".repeat(32), accent: 0x2e9e5b })],
  lookPreviewView: [
    lookPreviewView({ ...look, picture, banner: null }),
    lookPreviewView({ ...look, nick: "x".repeat(32), accent: 0x2e9e5b, picture, banner: picture }),
    lookPreviewView({ ...look, banner: picture, away: ["picture"] }),
    lookPreviewView({ ...look, picture, away: ["banner"] }),
  ],
  lookMistakeView: [lookMistakeView(text("voice.no-picture", { file: "a.png", megabytes: 8 }))],
  askResetAllView: [askResetAllView(1), askResetAllView(300)],
};
