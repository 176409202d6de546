import { Command } from "commander";
import { HostError } from "#kernel/errors.ts";
import { nearest } from "#kernel/nearest.ts";
import { loadConfig } from "#platform/config/load-config.ts";
import packageJson from "../../package.json" with { type: "json" };

/**
 * The commands of `frontdesk`. Each is imported when it is used: reading the configuration needs no Discord client.
 *
 * The environment is handed in here, and read nowhere else.
 */
export function commandLine(environment: NodeJS.Dict<string>): Command {
  const load = () => loadConfig(process.cwd(), environment);
  const program = new Command("frontdesk")
    .description("The support desk for Discord communities.")
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError("“frontdesk --help” says what there is.");

  program
    .command("run", { isDefault: true, hidden: true })
    .description("start with a token, demo without one")
    .argument("[unknown...]")
    .action(async ([unknown]: readonly string[]) => {
      if (unknown) throw new NoSuchCommand(unknown, program);
      const { config } = load();
      if (!config.discord.token) return (await import("./demo.ts")).demo(config);
      return (await import("./start.ts")).start(config);
    });

  program
    .command("start")
    .description("run the bot on Discord (the default when a token is set)")
    .action(async () => (await import("./start.ts")).start(load().config));

  program
    .command("demo")
    .description("try it without Discord: a make-believe server in your browser (the default without a token)")
    .action(async () => (await import("./demo.ts")).demo(load().config));

  program
    .command("login")
    .description("ask for the bot's token, check it, and keep it in a file that only you can read")
    .action(async () => (await import("./login.ts")).login(load().config));

  program
    .command("invite")
    .description("print the link that adds the bot to a server, with the least permissions")
    .option("--channels", "for topics whose tickets are channels: it may make and hide them")
    .action(async ({ channels }: { channels?: true }) =>
      (await import("./invite.ts")).printInvite(load().config, channels ? "channels too" : "threads"),
    );

  program
    .command("apply")
    .description("show what a desk file changes, and change it")
    .argument("<file>", "like desk.yaml; - reads what is piped in")
    .option("--dry-run", "only show")
    .action(async (file: string, { dryRun }: { dryRun?: true }) =>
      (await import("./apply.ts")).apply(load().config, { file, mode: dryRun ? "show" : "change" }),
    );

  program
    .command("reload")
    .description("read an extension of the running desk anew, without a restart")
    .argument("<name>", "the extension's name, or what the configuration calls it")
    .action(async (name: string) => (await import("./reload.ts")).reload(load().config, name));

  program
    .command("health")
    .description("ask the desk that runs with these settings whether it lives: for the health check of a container")
    .action(async () => (await import("./health.ts")).health(load().config));

  program
    .command("config")
    .description("print the settings in force, and where each comes from")
    .action(async () => {
      const { showConfig } = await import("#platform/config/show-config.ts");
      process.stdout.write(showConfig(load().settings));
    });

  return program;
}

class NoSuchCommand extends HostError {
  override readonly exitCode = 64;

  constructor(name: string, program: Command) {
    const meant = nearest(
      name,
      program.commands.map((command) => command.name()).filter((known) => known !== "run"),
    );
    super(
      `There is no command “${name}”. ${meant ? `Did you mean “${meant}”?` : "“frontdesk --help” says what there is."}`,
    );
  }
}
