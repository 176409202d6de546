import { mention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { type Alias, type AliasWords, isLink } from "../alias-words.ts";

/** Who is behind an alias, for the team. `userId` is null once the person was forgotten. */
export function profileView({ alias, userId, own }: { alias: Alias; userId: Snowflake | null; own: boolean }): View {
  const who = userId === null ? text("identity.somebody") : mention(userId);
  return card(alias, [
    paragraph(own ? text("identity.profile-own") : text("identity.profile-of", { who })),
    small(text("identity.profile-only-team")),
  ]);
}

/** After a reset: the new alias. */
export function resetView(alias: Alias): View {
  return card(alias, [paragraph(text("identity.reset-done"))]);
}

function card({ name, picture }: Alias, below: readonly TextBlock[]): View {
  const title =
    picture === null || isLink(picture)
      ? text("identity.profile-heading", { name })
      : text("identity.profile-heading-emoji", { name, emoji: { markup: picture } });
  const blocks = [heading(title), ...below];
  if (!isLink(picture)) return { tone: "neutral", blocks };
  const alt = text("identity.picture-of", { name });
  return { tone: "neutral", blocks: [{ block: "section", blocks, picture: { url: picture, alt } }] };
}

/** The words of a server, as many as fit. */
export function wordsView({ adjectives, nouns }: AliasWords): View {
  const pictured = nouns.map(({ word, picture }) =>
    picture === null || isLink(picture) ? word : `${word} ${picture}`,
  );
  return {
    tone: "neutral",
    blocks: [
      heading(text("identity.words-heading")),
      paragraph(text("identity.words-first", { count: adjectives.length })),
      { block: "quote", words: adjectives.join(", "), limit: 1_200 },
      paragraph(text("identity.words-second", { count: nouns.length })),
      { block: "quote", words: pictured.join(", "), limit: 1_200 },
    ],
  };
}

export function wordSavedView(word: string, became: "added" | "removed"): View {
  const key = became === "added" ? "identity.word-added" : "identity.word-removed";
  return { tone: "good", blocks: [paragraph(text(key, { word }))] };
}
