import { roleMention, type Text, text, time } from "#kernel/text.ts";
import { type Block, type Button, paragraph, prose, type View } from "#kernel/view.ts";
import type { Refusal } from "../decide-gates.ts";
import { type CheckedFor, checkFirstView } from "./challenge.ts";

/** An open ticket that holds a place. */
export interface Holder {
  readonly number: number;
  /** Where its member finds it; null while it has no room. */
  readonly url: string | null;
}

export interface RefusedFacts {
  readonly because: Refusal;
  /** What the ticket would be about. */
  readonly of: CheckedFor;
  readonly server: string;
  /** In a DM a role of the server has no name. */
  readonly place: "server" | "dm";
  /** Of the open tickets that hold the places, the newest. */
  readonly holder: Holder | null;
}

/** Why a ticket is not opened, and what now. */
export function refusedView(facts: RefusedFacts): View {
  const { because, holder } = facts;
  if (because.gate === "challenge") return checkFirstView(facts.of);
  const sentence = sentenceOf(facts);
  const blocks: Block[] =
    because.gate === "paused" && because.words !== "" ? [prose(because.words)] : [paragraph(sentence)];
  const go: Button[] =
    because.gate === "open" && holder?.url
      ? [{ control: "button", id: holder.url, label: text("gates.button-go"), style: "link" }]
      : [];
  return { tone: "problem", blocks, ...(go.length > 0 ? { rows: [go] } : {}) };
}

/** The one sentence of a refusal. Which gate it was is not named. */
export function sentenceOf({ because, server, place, holder }: RefusedFacts): Text {
  switch (because.gate) {
    case "lockdown":
      return because.reason === null
        ? text("gates.lockdown")
        : text("gates.lockdown-because", { reason: because.reason });
    case "blocked":
      return because.until === null
        ? text("gates.blocked", { server })
        : text("gates.blocked-until", { server, until: moment(because.until) });
    case "flood":
      return text("gates.flood", { until: time(because.until) });
    case "membership":
      return text("gates.not-a-member", { server });
    case "required-roles":
      return place === "dm"
        ? text("gates.needs-role", { server })
        : text("gates.needs-roles", {
            roles: { markup: because.roles.map((role) => roleMention(role).markup).join(" ") },
          });
    case "denied-roles":
      return text("gates.denied");
    case "account-age":
      return text("gates.account-age", { until: moment(because.until) });
    case "member-age":
      return because.until === null
        ? text("gates.member-age-unknown")
        : text("gates.member-age", { until: moment(because.until) });
    case "paused":
      return text("gates.paused", { server });
    case "hours":
      return because.until === null
        ? text("gates.away", { server })
        : text("gates.away-until", { until: moment(because.until) });
    case "open":
      return holder ? text("gates.open", { number: String(holder.number) }) : text("gates.open-other");
    case "challenge":
      return text("gates.challenge");
    case "cooldown":
    case "hourly":
      return text("gates.next", { until: time(because.until) });
  }
}

/** Date and time, and how far that is. */
export const moment = (at: number) => ({ markup: `${time(at, "f").markup} (${time(at).markup})` });

/** Said to whoever may open a ticket although the team is away. */
export function awayText({ until }: { readonly until: number | null }): Text {
  return until === null ? text("gates.back-later") : text("gates.back", { until: moment(until) });
}

/** In the DM of somebody who was blocked while a ticket of theirs is open. */
export function blockedHereView({ server, until }: { readonly server: string; readonly until: number | null }): View {
  const sentence =
    until === null
      ? text("gates.blocked-here", { server })
      : text("gates.blocked-here-until", { server, until: moment(until) });
  return { tone: "problem", blocks: [paragraph(sentence)] };
}

/** Somebody begins again and again by DM. */
export function floodView(until: number): View {
  return { tone: "problem", blocks: [paragraph(text("gates.flood", { until: time(until) }))] };
}
