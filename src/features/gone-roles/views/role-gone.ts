import { text } from "#kernel/text.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import type { Named } from "../forget-role.ts";

/** As many places as are named. */
const NAMED = 8;

/** To whoever deleted a role: where it was named, and what that means now. */
export function roleGoneView(given: Named & { readonly server: string; readonly name: string | null }): View {
  const { of, shut, unanswered, blocked, paused, inFile, server, name } = given;
  const head =
    name === null ? text("gone-roles.heading", { server }) : text("gone-roles.heading-named", { server, name });
  return {
    tone: "problem",
    blocks: [
      heading(head),
      ...(of.length > 0 ? [paragraph(text("gone-roles.stood", { of: listed(of) }))] : []),
      ...(shut.length > 0 ? [paragraph(text("gone-roles.shut", { of: listed(shut) }))] : []),
      ...(unanswered.length > 0 ? [paragraph(text("gone-roles.unanswered", { of: listed(unanswered) }))] : []),
      ...(paused.length > 0 ? [paragraph(text("gone-roles.paused", { of: listed(paused) }))] : []),
      ...(blocked ? [paragraph(text("gone-roles.blocked"))] : []),
      ...(inFile ? [paragraph(text("gone-roles.in-file"))] : []),
      small(text("gone-roles.look")),
    ],
  };
}

const listed = (words: readonly string[]): string =>
  words.slice(0, NAMED).join(", ") + (words.length > NAMED ? ` +${words.length - NAMED}` : "");
