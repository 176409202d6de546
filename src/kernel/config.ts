import * as z from "zod";

/**
 * What the host sets: `frontdesk.toml`, then `.env`, then the environment; the later wins.
 *
 * `env` is the setting's variable, `secret` keeps its value out of everything that is printed.
 */
export const configSchema = z.strictObject({
  discord: z
    .strictObject({
      token: z.string().min(1).optional().meta({
        description: "The bot's token. Better kept by “frontdesk login” than in a file that is shared.",
        env: "DISCORD_TOKEN",
        secret: true,
      }),
      apiUrl: z
        .url({ protocol: /^https?$/ })
        .default("https://discord.com/api")
        .meta({ description: "Where Discord is.", env: "DISCORD_API_URL" }),
      messageContent: z.boolean().default(true).meta({
        description: "Ask for the Message Content intent: staff can then answer by writing.",
        env: "DISCORD_MESSAGE_CONTENT",
      }),
      members: z.boolean().default(true).meta({
        description: "Ask for the Server Members intent: a ticket then notices that its member left.",
        env: "DISCORD_MEMBERS",
      }),
      shards: z.int().min(1).max(10_000).optional().meta({
        description:
          "With several processes: how many gateway shards there are in all. What Discord advises when absent.",
        env: "DISCORD_SHARDS",
      }),
    })
    .prefault({}),
  database: z
    .strictObject({
      url: z
        .string()
        .regex(/^(sqlite|postgres|postgresql|mysql|mariadb):/)
        .refine((url) => url.startsWith("sqlite:") || URL.canParse(url))
        .default("sqlite:frontdesk.db")
        .meta({
          description: "Where rows are kept. A relative SQLite path is below the data folder.",
          env: "DATABASE_URL",
          fits: "like sqlite:frontdesk.db, postgres://user:password@host/name or mysql://user:password@host/name",
        }),
    })
    .prefault({}),
  redis: z
    .strictObject({
      url: z
        .url({ protocol: /^rediss?$/ })
        .optional()
        .meta({
          description: "Redis or Valkey. Only several processes need it.",
          env: "REDIS_URL",
          fits: "an address like redis://host:6379",
        }),
    })
    .prefault({}),
  roles: z.string().min(1).optional().meta({
    description:
      "What this one of several processes does: gateway, worker, or both with a comma. All of it, alone, when absent.",
    env: "FRONTDESK_ROLES",
  }),
  extensions: z.string().min(1).optional().meta({
    description:
      "Features from outside, with commas: folders or files, relative to where the bot is started, or installed packages.",
    env: "FRONTDESK_EXTENSIONS",
  }),
  contact: z.string().trim().min(1).max(200).optional().meta({
    description: "How people reach whoever hosts the bot, said where something failed: a link or an address.",
    env: "FRONTDESK_CONTACT",
    fits: "one line of at most 200 characters, like https://example.org/help",
  }),
  data: z.string().min(1).default("data").meta({
    description: "Folder for the database, keys and sockets.",
    env: "FRONTDESK_DATA",
  }),
  http: z
    .strictObject({
      listen: z
        .string()
        .regex(/^(\[[0-9a-fA-F:.]+\]|[^\s:/[\]]+):\d{1,5}$/, { abort: true })
        .refine((listen) => Number(listen.slice(listen.lastIndexOf(":") + 1)) <= 65_535)
        .optional()
        .meta({
          description: "Where /healthz, /readyz and /metrics are for whoever watches the desk; unset: nowhere.",
          env: "FRONTDESK_HTTP_LISTEN",
          fits: "like 127.0.0.1:9464, or 0.0.0.0:9464 inside a container",
        }),
    })
    .prefault({}),
  webhooks: z
    .strictObject({
      inside: z.boolean().default(false).meta({
        description:
          "Let rules of servers call this machine and its network, and by http. Only where you trust every manager.",
        env: "FRONTDESK_WEBHOOKS_INSIDE",
      }),
    })
    .prefault({}),
  parts: z.enum(["few", "all"]).default("few").meta({
    description:
      "What a server has that has not chosen its parts: few of them, or all. /setup add and /setup remove choose.",
    env: "FRONTDESK_PARTS",
  }),
  panels: z
    .strictObject({
      pictureMegabytes: z.number().positive().max(25).default(5).meta({
        description: "The largest picture that is copied into a help message, in MB.",
        env: "FRONTDESK_PANEL_PICTURE_MB",
      }),
    })
    .prefault({}),
  log: z
    .strictObject({
      level: z
        .enum(["debug", "info", "warn", "error", "silent"])
        .default("info")
        .meta({ description: "What is logged, and all that is graver.", env: "FRONTDESK_LOG_LEVEL" }),
      file: z.string().min(1).optional().meta({
        description: "A file for the log, in place of the standard output; a relative path is below the data folder.",
        env: "FRONTDESK_LOG_FILE",
      }),
      megabytes: z.number().positive().max(1_000).default(10).meta({
        description: "How large that file becomes before a new one is begun, in MB.",
        env: "FRONTDESK_LOG_MB",
      }),
      days: z.number().positive().max(366).default(1).meta({
        description: "How old it becomes, in days.",
        env: "FRONTDESK_LOG_DAYS",
      }),
      keep: z.int().min(0).max(1_000).default(7).meta({
        description: "How many older files are kept.",
        env: "FRONTDESK_LOG_KEEP",
      }),
    })
    .prefault({}),
  traces: z
    .strictObject({
      endpoint: z
        .url({ protocol: /^https?$/ })
        .optional()
        .meta({
          description: "An OpenTelemetry collector that traces are told to, by OTLP over HTTP; /v1/traces is added.",
          env: "OTEL_EXPORTER_OTLP_ENDPOINT",
        }),
      headers: z
        .string()
        .regex(/^([\w-]+=([^,%\s]|%[0-9a-fA-F]{2})*(,|$))+$/)
        .optional()
        .meta({
          description: "Headers for it, like authorization=Bearer%20secret.",
          fits: "like name=value,name=value, with %20 for a space",
          env: "OTEL_EXPORTER_OTLP_HEADERS",
          secret: true,
        }),
    })
    .prefault({}),
});

export type Config = z.infer<typeof configSchema>;
