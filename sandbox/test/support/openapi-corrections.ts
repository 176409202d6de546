/**
 * Where Discord's OpenAPI document says something else than Discord's documentation and Discord itself, and what is true. Everything
 * the document says beside this is taken at its word.
 */
import type { Document, Schema } from "./openapi-schema.ts";

type Schemas = Record<string, Schema>;

export function corrected(document: Document): Document {
  correctPermissions(document);
  const schemas: Schemas = { ...document.components.schemas };
  correctErrors(schemas);
  // A reference of type 1 is a forwarded message.
  schemas["MessageReferenceType"] = { type: "integer", enum: [0, 1] };
  alter(schemas, "ApplicationFormPartial", { description: { type: ["string", "null"] } });
  // A bot may change its picture alone.
  schemas["BotAccountPatchRequest"] = { ...schemas["BotAccountPatchRequest"], required: [] };
  for (const [name, fields] of Object.entries(UNDESCRIBED)) alter(schemas, name, fields);
  return { ...document, components: { ...document.components, schemas } };
}

const text: Schema = { type: "string" };
const anything: Schema = {};

/** Codes inside `errors` are words ("BASE_TYPE_REQUIRED"), and most 429 answers have no `code`. */
function correctErrors(schemas: Schemas): void {
  const mistakes = {
    type: "array",
    items: { type: "object", properties: { code: text, message: text }, required: ["code", "message"] },
  };
  schemas["ErrorDetails"] = {
    type: "object",
    properties: { _errors: mistakes },
    additionalProperties: { $ref: "#/components/schemas/ErrorDetails" },
  };
  schemas["RatelimitedResponse"] = {
    type: "object",
    properties: {
      message: text,
      code: { type: "integer" },
      retry_after: { type: "number" },
      global: { type: "boolean" },
    },
    required: ["message", "retry_after", "global"],
  };
}

const PERMISSIONS = new Set(["allow", "deny", "permissions", "default_member_permissions"]);

/** Permissions outgrew what a number holds exactly: they are sent as text, as the documentation says. Changes `part` itself. */
function correctPermissions(part: object): void {
  for (const [name, inner] of Object.entries(part)) {
    if (typeof inner !== "object" || inner === null) continue;
    if (PERMISSIONS.has(name) && [inner.type].flat().includes("integer")) {
      Object.assign(part, { [name]: { type: ["string", "null"], pattern: "^\\d+$" } });
    } else {
      correctPermissions(inner);
    }
  }
}

const user = { banner_color: anything, clan: anything, display_name_styles: anything };
const application = { hook: anything, is_monetized: anything, summary: anything };
const guild = {
  embed_channel_id: anything,
  embed_enabled: anything,
  hub_type: anything,
  inventory_settings: anything,
  latest_onboarding_question_id: anything,
  owner_configured_content_level: anything,
};

/** Fields that Discord sends, and the document leaves out. */
const UNDESCRIBED: Record<string, Record<string, Schema>> = {
  ApplicationCommandInteractionMetadataResponse: { command_type: anything, name: anything },
  ApplicationResponse: application,
  CreatedThreadResponse: { message: { $ref: "#/components/schemas/MessageResponse" } },
  GuildChannelResponse: { template: anything },
  GuildResponse: guild,
  GuildRoleResponse: { description: anything },
  GuildWithCountsResponse: guild,
  InviteGuildResponse: { premium_tier: anything },
  MessageEmbedImageResponse: { attachment_id: anything },
  PrivateApplicationResponse: application,
  UserPIIResponse: { ...user, bio: anything },
  UserResponse: user,
};

function alter(schemas: Schemas, name: string, properties: Record<string, Schema>): void {
  const schema = schemas[name];
  if (!schema) throw new Error(`the document has no ${name} to correct`);
  schemas[name] = { ...schema, properties: { ...schema.properties, ...properties } };
}
