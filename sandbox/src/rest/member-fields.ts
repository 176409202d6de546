import { createHash } from "node:crypto";
import type { Check } from "../http/check.ts";

/** A picture as data URI; kept as the hash that Discord would show. */
export function image(): Check<string> {
  return (value, path, mistakes) => {
    if (typeof value === "string" && /^data:image\/(png|jpeg|gif|webp);base64,/.test(value)) {
      return createHash("md5").update(value).digest("hex");
    }
    mistakes.push({ path, code: "IMAGE_INVALID", message: "Invalid image data" });
    return undefined;
  };
}

/** A time in ISO 8601. */
export function dateTime(): Check<string> {
  return (value, path, mistakes) => {
    if (typeof value === "string" && !Number.isNaN(Date.parse(value))) {
      return new Date(value).toISOString().replace("Z", "000+00:00");
    }
    mistakes.push({
      path,
      code: "DATE_TIME_TYPE_PARSE",
      message: `Could not parse ${String(value)}. Should be ISO8601.`,
    });
    return undefined;
  };
}
