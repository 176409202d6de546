/** What follows these parts of a path is no id and still anybody's: a token, an emoji, an invitation's code. */
const SECRET: Readonly<Record<string, string>> = { reactions: ":emoji", invites: ":code" };

/**
 * The class of a call, for counting: `/channels/:id/messages`. Ids, tokens, emoji and codes are left out, and what still does not look
 * like a route of Discord's is `other`.
 */
export function routeOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : (url.split("?", 1)[0] ?? "");
  const parts = path.replace(/^\/api(\/v\d+)?(?=\/)/, "").split("/");
  const named = parts.map((part, n) => {
    const before = parts[n - 1] ?? "";
    if (/^\d+$/.test(part)) return ":id";
    if (SECRET[before] !== undefined) return SECRET[before];
    const owner = parts[n - 2] ?? "";
    return (owner === "interactions" || owner === "webhooks") && /^\d+$/.test(before) ? ":token" : part;
  });
  const route = named.join("/");
  return /^(\/(:[a-z]+|@?[a-z-]{2,20}))+$/.test(route) ? route : "other";
}
