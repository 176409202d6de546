import { type EffectiveSetting, shown } from "./load-config.ts";

/** The configuration as a `frontdesk.toml` that says the same, with the source of each value. Secrets are never in it. */
export function showConfig(settings: readonly EffectiveSetting[]): string {
  // A setting outside any section comes first, else it would belong to the section above it.
  const ordered = settings.toSorted((a, b) => Math.min(a.path.length, 2) - Math.min(b.path.length, 2));
  let section = "";
  const lines = ordered.flatMap((setting) => {
    const itsSection = setting.path.slice(0, -1).join(".");
    const header = itsSection === section ? [] : ["", `[${itsSection}]`];
    section = itsSection;
    return [...header, ...described(setting)];
  });
  return `${lines.join("\n")}\n`;
}

function described({ path, about, value, source, secret, variable }: EffectiveSetting): string[] {
  const name = path.at(-1) ?? "";
  const comment = `# ${about} (${variable})`;
  if (value === undefined) return [comment, `# ${name} is not set`];
  if (secret) return [comment, `# ${name} is set and not shown    # ${source}`];
  return [comment, `${name} = ${shown(value)}    # ${source}`];
}
