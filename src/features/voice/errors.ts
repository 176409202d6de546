import { UserError } from "#kernel/errors.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Role } from "./sample-uses.ts";

/** Nothing that members read is called so. */
export class NoSuchText extends UserError {
  readonly code = "voice.no-such-text";
  constructor(said: string) {
    super({ said });
  }
}

export class NoSuchLanguage extends UserError {
  readonly code = "voice.no-such-language";
  constructor(said: string) {
    super({ said });
  }
}

/** A card of somebody else, of another server, from yesterday, or one that was used. */
export class VoiceOver extends UserError {
  readonly code = "voice.over";
}

/** What was typed is empty, or of letters that nobody sees. */
export class NothingLeft extends UserError {
  readonly code = "voice.nothing-left";
}

const WHERE: Readonly<Record<Role | "elsewhere", Text>> = {
  button: text("voice.where-button"),
  option: text("voice.where-option"),
  question: text("voice.where-question"),
  picture: text("voice.where-picture"),
  words: text("voice.where-words"),
  elsewhere: text("voice.where-elsewhere"),
};

export class TooLong extends UserError {
  readonly code = "voice.too-long";
  constructor({
    most,
    length,
    role,
  }: { readonly most: number; readonly length: number; readonly role: Role | "elsewhere" }) {
    super({ most, length, where: WHERE[role] });
  }
}

export class NoSuchVariable extends UserError {
  readonly code = "voice.no-such-variable";
  constructor(name: string, known: readonly string[]) {
    const list = known.map((one) => `{${one}}`).join(", ");
    super({ name: `{${name}}`, known: known.length === 0 ? text("voice.none") : list });
  }
}

/** Braces around something that is no name. */
export class BracesLeft extends UserError {
  readonly code = "voice.braces";
  constructor(braces: string) {
    super({ braces });
  }
}

/** What stands in the desk file is changed there. */
export class InDeskFile extends UserError {
  readonly code = "voice.in-desk-file";
}

/** One server says so much otherwise. */
export class TooMany extends UserError {
  readonly code = "voice.too-many";
  constructor(most: number) {
    super({ most });
  }
}

/** Not what Discord takes as a picture, or too large. */
export class NoPicture extends UserError {
  readonly code = "voice.no-picture";
  constructor(file: string, megabytes: number) {
    super({ file, megabytes });
  }
}

/** A look of somebody else, of another server, or from more than an hour ago. */
export class LookOver extends UserError {
  readonly code = "voice.look-over";
}

/** Discord keeps for a while what was put into a form. */
export class PictureGone extends UserError {
  readonly code = "voice.picture-gone";
  constructor(file: string) {
    super({ file });
  }
}

export class NoColour extends UserError {
  readonly code = "voice.no-colour";
}

/** Discord did not take it: a permission is missing, or it refuses the name or the picture. */
export class LookRefused extends UserError {
  readonly code = "voice.look-refused";
}
