/** A bot's token, and the token of an interaction or webhook in an address. */
const BOT_TOKEN = /[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g;
const ADDRESS_TOKEN = /\b(interactions|webhooks)\/(\d+)\/[\w-]+/g;

/** What is logged of an error: never what was sent, which is somebody's words. */
export function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error, message: withoutSecrets(String(error)) };
  const { code, status, method, url } = error as { code?: unknown; status?: unknown; method?: unknown; url?: unknown };
  return {
    type: error.name,
    message: withoutSecrets(error.message),
    stack: withoutSecrets(error.stack ?? ""),
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(method === undefined ? {} : { method }),
    ...(typeof url === "string" ? { url: withoutSecrets(url) } : {}),
    ...(error.cause instanceof Error ? { cause: errorFields(error.cause) } : {}),
  };
}

export const withoutSecrets = (text: string): string =>
  text.replace(BOT_TOKEN, "[token]").replace(ADDRESS_TOKEN, "$1/$2/[token]");
