import type { Question } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { Instant } from "#kernel/types.ts";
import type { FormFiles } from "./flow-options.ts";
import { type Given, type Piece, piecesOf } from "./given.ts";
import type { Mistake } from "./mistake.ts";

interface Sent {
  readonly questions: readonly Question[];
  readonly given: Given;
  readonly mistakes: readonly Mistake[];
  readonly until: Instant;
}

/**
 * Copies what was uploaded, because Discord keeps it for nobody. Files that do not fit are left out, and so are all of a question of which
 * one is gone: they have to be sent again together.
 */
export async function keepFiles(
  app: Pick<App, "files" | "log">,
  { questions, given, mistakes, until }: Sent,
): Promise<{ readonly given: Given; readonly mistakes: readonly Mistake[] }> {
  const kept: Record<string, readonly Piece[]> = { ...given };
  const found: Mistake[] = [];
  for (const question of questions) {
    const mistake = mistakes.find((one) => one.question === question);
    const pieces = piecesOf(given, question.name);
    if (question.kind === "files" && pieces.length > 0) {
      const copies = mistake ? [] : await Promise.all(pieces.map((piece) => keepFile(app, piece, until)));
      const whole = copies.flatMap((copy) => copy ?? []);
      kept[question.name] = whole.length === pieces.length ? whole : [];
      if (!mistake && whole.length < pieces.length) found.push({ question, why: "lost" });
    }
    if (mistake) found.push(mistake);
  }
  return { given: kept, mistakes: found };
}

/** Undefined when it did not arrive, for whatever reason: no other answer is lost for a file. */
async function keepFile(
  { files, log }: Pick<App, "files" | "log">,
  piece: Piece,
  until: Instant,
): Promise<Piece | undefined> {
  if (!piece.file?.url) return piece;
  const { url, ...facts } = piece.file;
  try {
    const copy = await files.keep({ ...facts, url }, until);
    return copy && { value: copy.kept, file: facts };
  } catch (error) {
    log.warn({ err: error }, "a file of a form could not be copied");
    return undefined;
  }
}

/** The files that answer questions, by question. */
export function keptFiles(questions: readonly Question[], given: Given): FormFiles[] {
  return questions.flatMap(({ kind, name, ask }) => {
    const files = piecesOf(given, name).flatMap(({ value, file }): KeptFile[] => {
      if (!file) return [];
      const { url: _, ...facts } = file;
      return [{ ...facts, kept: value }];
    });
    return kind === "files" && files.length > 0 ? [{ name, question: ask, files }] : [];
  });
}
