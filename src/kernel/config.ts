import { z } from "zod";

/** What the host sets: `frontdesk.toml`, then `.env`, then the environment, the later wins. */
export const configSchema = z.strictObject({
  discord: z
    .strictObject({
      token: z.string().optional().describe("The bot's token. DISCORD_TOKEN."),
      apiUrl: z.url().default("https://discord.com/api").describe("Where Discord is. DISCORD_API_URL."),
      messageContent: z
        .boolean()
        .default(true)
        .describe("Ask for the Message Content intent. DISCORD_MESSAGE_CONTENT."),
      members: z.boolean().default(true).describe("Ask for the Server Members intent. DISCORD_MEMBERS."),
    })
    .prefault({}),
  database: z
    .strictObject({
      url: z
        .string()
        .regex(/^(sqlite|postgres|postgresql|mysql|mariadb):/, "like sqlite:frontdesk.db, postgres://…, mysql://…")
        .default("sqlite:frontdesk.db")
        .describe("Where rows are kept; a relative SQLite path is below the data folder. DATABASE_URL."),
    })
    .prefault({}),
  data: z.string().default("data").describe("Folder for the database, keys and sockets. FRONTDESK_DATA."),
  log: z
    .strictObject({
      level: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("FRONTDESK_LOG_LEVEL."),
    })
    .prefault({}),
});

export type Config = z.infer<typeof configSchema>;
