import type { Samples } from "#kernel/view.ts";
import { wordsOf } from "../alias-words.ts";
import { profileView, resetView, wordSavedView, wordsView } from "./alias.ts";

const otter = { name: "Quiet Otter", picture: "🦦" };
const linked = { name: "Sparkling Kangaroo-Butterfly", picture: "https://example.org/picture.png" };

export const samples: Samples = {
  profileView: [
    profileView({ alias: otter, userId: "1200000000000000050", own: false }),
    profileView({ alias: linked, userId: null, own: false }),
    profileView({ alias: { ...otter, picture: null }, userId: "1200000000000000050", own: true }),
  ],
  resetView: [resetView(otter), resetView(linked)],
  wordsView: [
    wordsView(wordsOf([])),
    wordsView({
      adjectives: Array(400).fill("Sparkling"),
      nouns: Array(400).fill({ word: "Kangaroo", picture: "🦘" }),
    }),
  ],
  wordSavedView: [wordSavedView("Anchor", "added"), wordSavedView("Anchor", "removed")],
};
