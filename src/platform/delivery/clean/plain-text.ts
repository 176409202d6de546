/** Formats that are text and have a place for who wrote it: RTF, PostScript, PDF, and all that begins with a tag (SVG, HTML, XML). */
const MARKED = /^\ufeff?\s*(\{\\rtf|%!|%PDF|<)/;
/** What stands in no text that a person or a program wrote for people. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** Whether this is text and nothing else: it says of its maker what it says in words, and has no other place for it. */
export function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return !MARKED.test(text) && !CONTROL.test(text);
  } catch {
    return false;
  }
}
