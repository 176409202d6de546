/**
 * Several sayings in one message of Discord's. Each is a text of its own there, found again by its component id: words can't imitate
 * where one ends, and a change of one leaves the others alone.
 */

/** A message as Discord gives it, as far as its words go. */
export interface Worded {
  readonly content: string;
  readonly components?: readonly object[] | undefined;
}

const TEXT_DISPLAY = 10;

/** Component ids begin at 1, pieces at 0. */
export const idOfPiece = (piece: number): number => piece + 1;

/** What a message says: all of it, or one piece of several. Undefined when that piece is not there any more. */
export function wordsIn(message: Worded, piece: number | null): string | undefined {
  if (piece === null) return message.content;
  return piecesIn(message).find((one) => one.piece === piece)?.words;
}

/** The pieces of a message, in order; none when it is not made of pieces. */
export function piecesIn({ components = [] }: Worded): { readonly piece: number; readonly words: string }[] {
  return components.flatMap((component) => {
    const { type, id, content } = component as { type?: number; id?: number; content?: string };
    return type === TEXT_DISPLAY && id !== undefined && content !== undefined
      ? [{ piece: id - 1, words: content }]
      : [];
  });
}

/** Everything that people or we wrote in a message that was said for them, whether it is one saying or several. */
export function allWordsIn(message: Worded): string {
  return (
    message.content ||
    piecesIn(message)
      .map(({ words }) => words)
      .join("\n")
  );
}

/** A piece as Discord takes it. */
export const toPiece = (piece: number, words: string): object => ({
  type: TEXT_DISPLAY,
  id: idOfPiece(piece),
  content: words,
});
