import { lackText, permissionName } from "#features/places/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Markup, roleMention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Button, type Control, heading, paragraph, small, type View } from "#kernel/view.ts";
import type { Finding } from "../examine.ts";
import { againId } from "../ids.ts";

/** A card is no book; what is named first is what keeps tickets from being opened. */
const SHOWN = 12;
const NAMED = 4;

/** What was found, or that all is well, with a way to look again, and to invite us again where that helps. */
export function doctorView(findings: readonly Finding[], inviteLink: string | null): View {
  const again: Control = { ...checkButton, style: findings.length > 0 ? "primary" : "secondary" };
  if (findings.length === 0) {
    return {
      tone: "good",
      blocks: [heading(text("doctor.well")), paragraph(text("doctor.well-looked"))],
      rows: [[again]],
    };
  }
  const more = findings.length - SHOWN;
  return {
    tone: "problem",
    blocks: [
      heading(text("doctor.heading", { count: findings.length })),
      ...findings.slice(0, SHOWN).map((finding) => paragraph(findingText(finding))),
      ...(more > 0 ? [small(text("doctor.more", { count: more }))] : []),
    ],
    rows: [[again, ...(inviteLink === null ? [] : [inviteButton(inviteLink)])]],
  };
}

/** Shows what the doctor finds, in place of the card it stands on. */
export const checkButton: Button = {
  control: "button",
  id: customId(againId),
  label: text("doctor.button-again"),
  style: "secondary",
};

/** Leads to Discord's page where the server gives us what we ask for. */
export const inviteButton = (link: string): Control => ({
  control: "button",
  id: link,
  label: text("doctor.button-invite"),
  style: "link",
});

/** There is nothing to look at before there is a desk. */
export const noDeskYetView: View = {
  tone: "neutral",
  blocks: [heading(text("doctor.no-desk")), paragraph(text("doctor.no-desk-what-now"))],
};

/** One finding, with what to do about it. */
export function findingText(finding: Finding): Text {
  switch (finding.is) {
    case "server-permissions":
      return text("doctor.server-permissions", {
        count: finding.missing.length,
        first: permissionName(finding.missing[0] ?? "ViewChannel"),
        second: finding.missing[1] ? permissionName(finding.missing[1]) : "",
        third: finding.missing[2] ? permissionName(finding.missing[2]) : "",
        more: Math.max(0, finding.missing.length - 3),
      });
    case "lack":
      return lackText(finding.lack);
    case "channel-gone":
      return text("doctor.channel-gone", { of: listed(finding.of) });
    case "role-gone":
      return text("doctor.role-gone", { of: listed(finding.of) });
    case "nobody-answers":
      return text("doctor.nobody-answers", { of: listed(finding.of) });
    case "everybody-reads":
      return text("doctor.everybody-reads", { channel: channelLink(finding.channelId), of: listed(finding.of) });
    case "team-cannot-see":
      return text("doctor.team-cannot-see", {
        channel: channelLink(finding.channelId),
        roles: mentions(finding.roles),
      });
    case "team-without-threads":
      return text("doctor.team-without-threads", {
        channel: channelLink(finding.channelId),
        roles: mentions(finding.roles),
      });
    case "not-pingable":
      return text("doctor.not-pingable", { roles: mentions(finding.roles) });
    case "also":
      return finding.says;
    case "different-teams":
      return text("doctor.different-teams", {
        channel: channelLink(finding.channelId),
        panels: listed(finding.panels),
      });
  }
}

/** Somebody's own words, one behind the other. */
const listed = (words: readonly string[]): string =>
  words.slice(0, NAMED).join(", ") + (words.length > NAMED ? ` +${words.length - NAMED}` : "");

const mentions = (roles: readonly Snowflake[]): Markup => ({
  markup:
    roles
      .slice(0, NAMED)
      .map((role) => roleMention(role).markup)
      .join(" ") + (roles.length > NAMED ? ` +${roles.length - NAMED}` : ""),
});
