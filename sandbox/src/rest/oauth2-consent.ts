/** The page on which somebody agrees to what an application asks for. In the box one picks who that somebody is. */
import { DiscordError } from "../errors.ts";
import type { Route, RouteAnswer } from "../http/route.ts";
import { guildPermissions, Permission } from "../permissions.ts";
import type { ApplicationRecord } from "../world/model.ts";
import { type Consent, checkConsent, grantCode, redirectTo } from "../world/oauth2.ts";
import type { World } from "../world/world.ts";

export const consentRoutes: Route[] = [
  {
    method: "GET",
    path: "/oauth2/authorize",
    auth: "none",
    limit: "none",
    global: false,
    run: ({ world, query }) =>
      page(() => {
        const consent = readConsent(query);
        return html(renderPage(world, checkConsent(world, consent), consent, query));
      }),
  },
  {
    method: "POST",
    path: "/oauth2/authorize",
    auth: "none",
    limit: "none",
    global: false,
    run: ({ world, query, body }) =>
      page(() => {
        const form = (body ?? {}) as Record<string, string>;
        const guildId = form.guild_id || undefined;
        const consent = { ...readConsent(query), ...(guildId ? { guildId } : {}) };
        checkConsent(world, consent);
        if (form.answer !== "authorize") return redirect(consent, { error: "access_denied" });
        return redirect(consent, { code: grantCode(world, form.user_id ?? "", consent) });
      }),
  },
];

function readConsent(query: URLSearchParams): Consent {
  const text = (name: string) => query.get(name) ?? undefined;
  const [state, challenge, guildId] = [text("state"), text("code_challenge"), text("guild_id")];
  const permissions = text("permissions");
  return {
    clientId: text("client_id") ?? "",
    redirectUri: text("redirect_uri") ?? "",
    scopes: (text("scope") ?? "").split(" ").filter(Boolean),
    ...(state === undefined ? {} : { state }),
    ...(challenge ? { codeChallenge: challenge } : {}),
    ...(query.get("code_challenge_method") === "S256" ? { codeChallengeMethod: "S256" as const } : {}),
    ...(query.get("integration_type") === "1" ? { forUser: true as const } : {}),
    ...(guildId ? { guildId } : {}),
    ...(permissions && /^\d+$/.test(permissions) ? { permissions: BigInt(permissions) } : {}),
  };
}

/** Back to the application; an invite without an address to return to ends on a page of ours. */
function redirect(consent: Consent, answer: Record<string, string>): RouteAnswer {
  if (consent.redirectUri === "") return html(frame("Done", `<p>${answer.error ? "Cancelled." : "Authorized."}</p>`));
  return { status: 302, headers: { location: redirectTo(consent, answer) } };
}

function renderPage(world: World, application: ApplicationRecord, consent: Consent, query: URLSearchParams): string {
  const people = [...world.users.values()].filter((user) => !user.bot);
  const guilds = [...world.guilds.values()].filter((guild) =>
    people.some(({ id }) => guildPermissions(world, guild.id, id) & Permission.MANAGE_GUILD),
  );
  const options = (list: { id: string; name: string }[], chosen?: string) =>
    list
      .map(({ id, name }) => `<option value="${id}"${id === chosen ? " selected" : ""}>${escapeHtml(name)}</option>`)
      .join("");
  const names = people.map(({ id, global_name, username }) => ({ id, name: global_name ?? username }));
  const asksForGuild = consent.scopes.includes("bot") && !consent.forUser;
  return frame(
    application.name,
    `<h1>${escapeHtml(application.name)}</h1>
<p>wants to access your Discord account</p>
<ul>${consent.scopes.map((scope) => `<li><code>${escapeHtml(scope)}</code></li>`).join("")}</ul>
<form method="post" action="?${escapeHtml(query.toString())}">
<label>Signed in as <select name="user_id">${options(names)}</select></label>
${asksForGuild ? `<label>Add to server <select name="guild_id">${options(guilds, consent.guildId)}</select></label>` : ""}
<div><button name="answer" value="cancel">Cancel</button> <button class="yes" name="answer" value="authorize">Authorize</button></div>
</form>`,
  );
}

function frame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} | Authorize access</title>
<style>
body { background: #1e1f22; color: #dbdee1; font: 16px/1.5 system-ui, sans-serif; display: grid; place-items: center; min-height: 100vh; margin: 0 }
main { background: #313338; border-radius: 8px; padding: 24px 32px; width: min(400px, 80vw) }
h1 { font-size: 22px; margin: 0; color: #fff }
label { display: block; margin: 12px 0 }
select, button { font: inherit; color: inherit; background: #1e1f22; border: 1px solid #4e5058; border-radius: 4px; padding: 6px 12px }
.yes { background: #5865f2; border-color: #5865f2; color: #fff }
</style>
<main>${body}</main>
</html>
`;
}

/** Refusals are pages too: a person is looking. */
function page(act: () => RouteAnswer): RouteAnswer {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    const details = error.errors ? `<pre>${escapeHtml(JSON.stringify(error.errors, null, 2))}</pre>` : "";
    return { ...html(frame("Error", `<h1>${escapeHtml(error.message)}</h1>${details}`)), status: error.status };
  }
}

function html(text: string): RouteAnswer {
  return { status: 200, bytes: Buffer.from(text), headers: { "content-type": "text/html; charset=utf-8" } };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
