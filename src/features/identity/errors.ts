import type { Identity } from "#features/desk/index.ts";
import { UserError } from "#kernel/errors.ts";
import { text } from "#kernel/text.ts";

/** The topic says as whom its answers are signed, and allows nothing else. Nothing was sent. */
export class SignedOtherwise extends UserError {
  readonly code = "identity.signed-otherwise";

  constructor(identity: Identity) {
    const key = {
      named: "identity.as-named",
      anonymous: "identity.as-anonymous",
      persona: "identity.as-persona",
    } as const;
    super({ as: text(key[identity]) });
  }
}

/** Nobody here has this alias. */
export class NoSuchAlias extends UserError {
  readonly code = "identity.no-such-alias";
}

/** The person has never answered under an alias here. */
export class HasNoAlias extends UserError {
  readonly code = "identity.has-no-alias";
}

/** An alias is made of single words. */
export class NotAWord extends UserError {
  readonly code = "identity.not-a-word";
}

export class NotAPicture extends UserError {
  readonly code = "identity.not-a-picture";
}

/** The word is not among those that aliases are made of. */
export class NoSuchWord extends UserError {
  readonly code = "identity.no-such-word";
}

/** A list that is full, or would be too short. */
export class TooManyWords extends UserError {
  readonly code = "identity.too-many-words";
}

export class TooFewWords extends UserError {
  readonly code = "identity.too-few-words";
}
