import { type Text, text } from "#kernel/text.ts";

const NAME = /\{\s*\$?([a-zA-Z][\w-]*)\s*\}/g;

/** The names in braces, each once. */
export const variablesIn = (words: string): string[] => [
  ...new Set([...words.matchAll(NAME)].map(([, name]) => name ?? "")),
];

const MEANS: Readonly<Record<string, Text>> = {
  number: text("voice.means-number"),
  ticket: text("voice.means-number"),
  count: text("voice.means-count"),
  member: text("voice.means-member"),
  server: text("voice.means-server"),
  staff: text("voice.means-staff"),
  by: text("voice.means-who"),
  who: text("voice.means-who"),
  name: text("voice.means-name"),
  at: text("voice.means-at"),
  since: text("voice.means-at"),
  until: text("voice.means-until"),
  due: text("voice.means-until"),
  date: text("voice.means-until"),
  reason: text("voice.means-reason"),
  topic: text("voice.means-topic"),
  type: text("voice.means-topic"),
  question: text("voice.means-question"),
  file: text("voice.means-file"),
  room: text("voice.means-room"),
};

/** What stands in a variable of this name. */
export const meaningOf = (name: string): Text => MEANS[name] ?? text("voice.means-else");
