import { type Access, type Level, RIGHTS, type Right } from "./access.ts";
import { PARTS, type PartName } from "./parts.ts";
import { type Text, type TextParams, text } from "./text.ts";
import { paragraph, small, type View } from "./view.ts";

/**
 * Something a person can understand and do something about. Shown to them; logged as `info`.
 * `code` is stable and is also the key of the text: `tickets.already-open`.
 */
export abstract class UserError extends Error {
  abstract readonly code: string;
  readonly params: TextParams;
  /** Shown in place of the sentence alone: where there is a button for what can be done now. */
  readonly shown: View | undefined;

  constructor(params: TextParams = {}, shown?: View) {
    super();
    this.params = params;
    this.shown = shown;
  }

  override get message(): string {
    return this.code;
  }
}

/** Something outside failed and may work later (database, network, Discord 5xx). Retried. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
}

/** Only the host can mend this (token, intents, permissions of files): the process ends with this sentence and this exit code. */
export class HostError extends Error {
  override readonly name = "HostError";
  /** 78 is "configuration error" for service managers: starting again helps nobody. */
  readonly exitCode: number = 78;
}

/** Whoever does this has to be of the team. */
export class NotAllowed extends UserError {
  readonly code = "kernel.not-allowed";
}

/** What somebody lacks to do something. */
export interface Lacking {
  readonly right: Right;
  /** From which level on it is held here. */
  readonly from: Level;
  /** The most that they hold. */
  readonly holds: Level;
}

/** The person lacks a permission. They read which one, and who can give it. */
export class NotPermitted extends UserError {
  readonly code = "kernel.not-permitted";
  readonly lacking: Lacking;

  constructor(lacking: Lacking) {
    const right = RIGHTS[lacking.right].name;
    super({ right }, refusal(lacking, right));
    this.lacking = lacking;
  }
}

/** It belongs to something that this server did not switch on. `access`: what it asks of whoever uses it. */
export class SwitchedOff extends UserError {
  readonly code = "kernel.switched-off";

  constructor(part: PartName, access: Access) {
    super({ name: PARTS[part].name }, switchedOffView(part, access));
  }
}

/** What members use tells them no command that is not theirs. */
export const switchedOffView = (part: PartName, access: Access): View => ({
  tone: "problem",
  blocks: [
    paragraph(text("kernel.switched-off", { name: PARTS[part].name })),
    ...(access === "everyone" ? [] : [small(text("kernel.switched-off-how", { part }))]),
  ],
});

function refusal({ from, holds }: Lacking, right: Text): View {
  const isStranger = holds === "user" && from === "staff";
  return {
    tone: "problem",
    blocks: isStranger
      ? [paragraph(text("kernel.not-allowed")), small(text("kernel.team-lacks", { right }))]
      : [paragraph(text("kernel.not-permitted", { right })), small(whoGives(from))],
  };
}

function whoGives(from: Level): Text {
  if (from === "owner") return text("kernel.owner-alone");
  return text(from === "admin" ? "kernel.given-by-owner" : "kernel.given-by-admins");
}
