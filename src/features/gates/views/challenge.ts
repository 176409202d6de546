import { customId } from "#kernel/feature.ts";
import { type Text, text, time } from "#kernel/text.ts";
import { type Button, heading, paragraph, small, uploaded, type View } from "#kernel/view.ts";
import type { ChallengeKind, Sum } from "../challenge/challenge.ts";
import { answerButtonId, askButtonId, goOnButtonId, NO_PANEL } from "../ids.ts";

/** What a check is for: it leads back there. */
export interface CheckedFor {
  readonly guildId: string;
  readonly typeId: string;
  readonly panelId: string | null;
}

/** A ticket is asked for where people prove first that they are people. */
export function checkFirstView(of: CheckedFor): View {
  return {
    tone: "neutral",
    blocks: [paragraph(text("gates.challenge")), small(text("gates.challenge-counts"))],
    rows: [[askFor("picture", of, text("gates.button-start"), "primary")]],
  };
}

/** The name and the description of the picture say nothing of what it shows. */
export function pictureView(given: { readonly id: string; readonly png: Buffer; readonly of: CheckedFor }): View {
  const { id, png, of } = given;
  const picture = uploaded({ name: "check.png", base64: png.toString("base64") }, text("gates.picture-alt"));
  return {
    tone: "neutral",
    blocks: [
      heading(text("gates.picture-heading")),
      { block: "gallery", pictures: [picture] },
      paragraph(text("gates.picture-how")),
    ],
    rows: [
      [
        reply(id),
        askFor("picture", of, text("gates.button-other-picture")),
        askFor("sum", of, text("gates.button-no-picture")),
      ],
    ],
  };
}

export function sumView({ id, sum, of }: { readonly id: string; readonly sum: Sum; readonly of: CheckedFor }): View {
  const word = (count: number) => text("gates.number", { count });
  const params = { first: word(sum.first), second: word(sum.second), third: word(sum.third) };
  return {
    tone: "neutral",
    blocks: [heading(text("gates.sum-heading", params)), paragraph(text("gates.sum-how"))],
    rows: [
      [
        reply(id),
        askFor("sum", of, text("gates.button-other-sum")),
        askFor("picture", of, text("gates.button-picture")),
      ],
    ],
  };
}

/** Right. In a server it goes on here; in a DM on the card that waits. */
export function checkedView(of: CheckedFor, place: "server" | "dm"): View {
  if (place === "dm") return { tone: "good", blocks: [paragraph(text("gates.checked-dm"))] };
  const goOn: Button = {
    control: "button",
    id: customId(goOnButtonId, of.typeId, of.panelId ?? NO_PANEL),
    label: text("gates.button-go-on"),
    style: "primary",
  };
  return { tone: "good", blocks: [paragraph(text("gates.checked"))], rows: [[goOn]] };
}

/** Wrong, or too late: another question. */
export function notItView(of: CheckedFor, left: number | null): View {
  const sentence = left === null ? text("gates.check-over") : text("gates.not-it", { left });
  return {
    tone: "problem",
    blocks: [paragraph(sentence)],
    rows: [
      [
        askFor("picture", of, text("gates.button-picture"), "primary"),
        askFor("sum", of, text("gates.button-no-picture")),
      ],
    ],
  };
}

export function checkPausedView(until: number): View {
  return { tone: "problem", blocks: [paragraph(text("gates.check-paused", { until: time(until) }))] };
}

function askFor(
  kind: ChallengeKind,
  { guildId, typeId, panelId }: CheckedFor,
  label: Text,
  style: Button["style"] = "secondary",
): Button {
  return { control: "button", id: customId(askButtonId, guildId, typeId, panelId ?? NO_PANEL, kind), label, style };
}

const reply = (id: string): Button => ({
  control: "button",
  id: customId(answerButtonId, id),
  label: text("gates.button-answer"),
  style: "primary",
});
