import { HostError } from "#kernel/errors.ts";

export class NoToken extends HostError {
  constructor() {
    super(
      "There is no bot token yet. “frontdesk login” asks for it and keeps it safely, or set DISCORD_TOKEN. “frontdesk demo” needs none.",
    );
  }
}
