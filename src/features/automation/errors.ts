import { UserError } from "#kernel/errors.ts";

/** A line of the conditions or of the steps that says nothing we know. */
export class NotUnderstood extends UserError {
  readonly code: string;
  constructor(what: "condition" | "step", line: string) {
    super({ line });
    this.code = what === "condition" ? "automation.not-a-condition" : "automation.not-a-step";
  }
}

/** A line names something that the server does not have. */
export class NoSuch extends UserError {
  readonly code: string;
  readonly what: "topic" | "department" | "role" | "channel" | "person";
  readonly named: string;
  constructor(what: NoSuch["what"], named: string) {
    super({ named });
    this.what = what;
    this.named = named;
    this.code = {
      topic: "automation.no-such-topic",
      department: "automation.no-such-department",
      role: "automation.no-such-role",
      channel: "automation.no-such-channel",
      person: "automation.no-such-person",
    }[what];
  }
}

/** Time has to pass, and nobody said how much; or it is none that fits: a minute to 90 days. */
export class HowLong extends UserError {
  readonly code = "automation.how-long";
}

export class NothingToDo extends UserError {
  readonly code = "automation.nothing-to-do";
}

/** Of conditions or steps. */
export class TooManyLines extends UserError {
  readonly code = "automation.too-many-lines";
  constructor(most: number) {
    super({ most });
  }
}

/** Words are looked at while somebody says them, and never kept. */
export class NoWordsThen extends UserError {
  readonly code = "automation.no-words-then";
}

export class NoName extends UserError {
  readonly code = "automation.no-name";
}

export class Taken extends UserError {
  readonly code = "automation.taken";
  constructor(name: string) {
    super({ name });
  }
}

export class TooMany extends UserError {
  readonly code = "automation.too-many";
  constructor(count: number) {
    super({ count });
  }
}

export class NotThere extends UserError {
  readonly code = "automation.not-there";
  constructor(name: string) {
    super({ name });
  }
}

/** What stands in the desk file is changed there. */
export class InDeskFile extends UserError {
  readonly code = "automation.in-desk-file";
  constructor(name: string) {
    super({ name });
  }
}

/** Members read the channel that a rule tells, which they did not when the rule was saved. */
export class ChannelOpen extends UserError {
  readonly code = "automation.channel-open";
}

/** The channel that a rule tells is not there any more, or hidden from us. */
export class ChannelGone extends UserError {
  readonly code = "automation.channel-gone";
}

/** A step that did not do what it says, for a reason that only it knows. */
export class ReplyRefused extends UserError {
  readonly code = "automation.reply-refused";
}

/** What stops rules that would go on for ever. */
export class Stopped extends UserError {
  readonly code: string;
  readonly why: "too long a chain" | "too often";
  constructor(why: Stopped["why"], most: number) {
    super({ most });
    this.why = why;
    this.code = why === "too often" ? "automation.stopped-too-often" : "automation.stopped-chain";
  }
}

/** Something of ours failed. Its cause stands in the log. */
export class Unexpected extends UserError {
  readonly code = "automation.unexpected";
}
