import { UserError } from "#kernel/errors.ts";

/** Sent, given up, forgotten, or somebody else's. Nothing was changed. */
export class EvidenceGone extends UserError {
  readonly code = "evidence.gone";
}

/** Nothing in it can be copied. */
export class NothingInIt extends UserError {
  readonly code = "evidence.nothing-in-it";
}

/** Their own message, or one of ours. */
export class NotToReport extends UserError {
  readonly code: string;
  constructor(whose: "own" | "ours") {
    super();
    this.code = whose === "own" ? "evidence.your-own" : "evidence.ours";
  }
}

/** No topic takes reports. */
export class NothingToReportTo extends UserError {
  readonly code = "evidence.no-topic";
}
