import { isByDm } from "#features/desk/index.ts";
import type { DeskChange } from "#features/desk-file/index.ts";
import { checkButton, type Finding, findingText, inviteButton } from "#features/doctor/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Markup, mention, roleMention, type Text, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Block, type Button, type Control, heading, line, paragraph, small, type View } from "#kernel/view.ts";
import type { Answers } from "../answers.ts";
import * as ids from "../ids.ts";
import { namesText, roomText } from "./words.ts";

export interface SetupFacts {
  readonly draftId: string;
  readonly server: string;
  readonly answers: Answers;
  /** Names of topics that are made. */
  readonly topics: readonly string[];
  /** Names of those that are offered already. */
  readonly offered: readonly string[];
  readonly mayAddTopics: boolean;
  readonly state: /** There is no desk yet. */
    | "new"
    | "as-is"
    /** The card says something else than the desk. */
    | "changed"
    | "from-file";
  readonly findings: readonly Finding[];
  readonly blocked: boolean;
  readonly changed: Pick<DeskChange, "at" | "by"> | null;
  /** Where that gives us what is missing. */
  readonly inviteLink: string | null;
}

/** A card is no book: the doctor knows the rest. */
const FINDINGS = 4;
const NAMED = 8;

/** A desk as it would be, or as it is; what is missing for it; and what can be done now. */
export function setupView(facts: SetupFacts): View {
  const { state, blocked, changed } = facts;
  const findings = facts.findings.filter(isNews(facts));
  const more = findings.length - FINDINGS;
  const blocks: Block[] = [
    heading(headingText(facts)),
    ...(state === "new" ? [paragraph(text(blocked ? "setup.not-yet" : "setup.suggestion"))] : []),
    ...(state === "changed" ? [paragraph(text("setup.not-saved"))] : []),
    ...(state === "from-file" ? [paragraph(text("setup.from-file-card"))] : []),
    line,
    ...answerLines(facts),
    ...(findings.length > 0 || missing(facts).length > 0 ? [line] : []),
    ...missing(facts).map((of) => paragraph(of)),
    ...findings
      .filter(isNews(facts))
      .slice(0, FINDINGS)
      .map((finding) => paragraph(findingText(finding))),
    ...(more > 0 ? [small(text("setup.more-findings", { count: more }))] : []),
    ...(state !== "new" && changed ? [small(changedText(changed))] : []),
  ];
  return { tone: blocked && state !== "from-file" ? "problem" : "neutral", blocks, rows: [controls(facts)] };
}

const headingText = ({ state, server }: SetupFacts): Text =>
  state === "new" ? text("setup.heading-new", { server }) : text("setup.heading-is", { server });

/** What nobody answers is said by what was not chosen. */
const isNews =
  ({ answers }: SetupFacts) =>
  (finding: Finding): boolean =>
    finding.is !== "nobody-answers" || answers.staff.length > 0;

function missing({ answers: { staff, place, panel, room } }: SetupFacts): Text[] {
  return [
    ...(staff.length === 0 ? [text("setup.choose-staff")] : []),
    ...(place === null ? [text(isByDm(room) ? "setup.choose-team-place" : "setup.choose-place")] : []),
    ...(panel === null ? [text("setup.choose-panel")] : []),
  ];
}

function answerLines({ answers, topics, offered }: SetupFacts): Block[] {
  const { staff, room, place, panel, names } = answers;
  const none = text("setup.not-chosen");
  const where = (channel: Snowflake | null) => (channel === null ? none : channelLink(channel));
  return [
    paragraph(text("setup.line-staff", { roles: staff.length === 0 ? none : mentions(staff) })),
    paragraph(text("setup.line-room", { room: roomText(room) })),
    paragraph(text("setup.line-place", { place: where(place) })),
    paragraph(text("setup.line-panel", { channel: where(panel) })),
    ...(isByDm(room) ? [paragraph(text("setup.line-names", { names: namesText(names) }))] : []),
    ...(offered.length > 0 ? [paragraph(text("setup.line-topics", { topics: listed(offered) }))] : []),
    ...(topics.length > 0
      ? [
          paragraph(
            text(offered.length > 0 ? "setup.line-new-topics" : "setup.line-topics", { topics: listed(topics) }),
          ),
        ]
      : []),
    ...(offered.length + topics.length === 0 ? [paragraph(text("setup.line-topics", { topics: none }))] : []),
  ];
}

const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ` +${names.length - NAMED}` : "");

const mentions = (roles: readonly Snowflake[]): Markup => ({
  markup: roles.map((role) => roleMention(role).markup).join(" "),
});

function changedText({ at, by }: Pick<DeskChange, "at" | "by">): Text {
  if (by === null) return text("setup.changed-by-file", { at: time(at) });
  return text("setup.changed-by", { at: time(at), who: mention(by) });
}

function controls({ draftId, state, blocked, mayAddTopics, inviteLink }: SetupFacts): Control[] {
  const button = (id: string, label: Text, style: Button["style"] = "secondary"): Control => ({
    control: "button",
    id: customId(id, draftId),
    label,
    style,
  });
  if (state === "from-file") return [checkButton];
  const invite = inviteLink === null ? [] : [inviteButton(inviteLink)];
  const topics = mayAddTopics ? [button(ids.topicsId, text("setup.button-topics"))] : [];
  if (blocked) {
    return [
      button(ids.changeId, text("setup.button-change"), "primary"),
      ...topics,
      button(ids.lookId, text("setup.button-look")),
      ...invite,
    ];
  }
  if (state === "as-is") {
    return [button(ids.changeId, text("setup.button-change"), "primary"), ...topics, checkButton, ...invite];
  }
  const use = text(state === "new" ? "setup.button-use" : "setup.button-save");
  return [button(ids.useId, use, "primary"), button(ids.changeId, text("setup.button-change")), ...topics, ...invite];
}

export interface DoneFacts {
  readonly server: string;
  readonly isNew: boolean;
  /** Where the help message stands. */
  readonly channelId: Snowflake | null;
  /** The message itself; null when Discord did not take it yet. */
  readonly link: string | null;
}

/** Everything is made. */
export function doneView({ server, isNew, channelId, link }: DoneFacts): View {
  const channel = channelId === null ? null : channelLink(channelId);
  return {
    tone: link === null ? "problem" : "good",
    blocks: [
      heading(isNew ? text("setup.done-new", { server }) : text("setup.done-saved", { server })),
      ...(channel && link !== null ? [paragraph(text("setup.done-stands", { channel }))] : []),
      ...(channel && link === null ? [paragraph(text("setup.done-not-posted", { channel }))] : []),
      small(text("setup.done-next")),
    ],
    rows: [
      link === null
        ? [checkButton]
        : [{ control: "button", id: link, label: text("setup.button-go"), style: "link" }, checkButton],
    ],
  };
}
