import * as z from 'zod/mini';
import { CONFIG_ADVICE, configSchema } from '../scenario/config-schema.ts';
import { FIELD_ADVICE } from '../scenario/field-advice.ts';
import type { FileKind } from '../scenario/file-kinds.ts';
import { INTERVIEWER_ADVICE } from '../scenario/interviewer/field-advice.ts';
import { interviewerSchema } from '../scenario/interviewer/schema.ts';
import { PRINCIPLES } from '../scenario/principles.ts';
import { QUESTION_ADVICE } from '../scenario/question/field-advice.ts';
import { questionSchema } from '../scenario/question/schema.ts';
import { scenarioSchema } from '../scenario/schema.ts';
import { LEVELS, levelName } from '../scenario/sections.ts';

/** What a principle or a level is, where it is a key in the file. */
const KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PRINCIPLES.map(({ slug, name, line }) => [slug, `${name}: ${line}`])),
  ...Object.fromEntries(LEVELS.map((level) => [level, levelName(level)])),
};

function sentence(advice: string): string {
  return `${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`;
}

type Advice = Readonly<Record<string, string>>;

function describe(key: string, advice: Advice): { description?: string } {
  if (Object.hasOwn(KEYS, key)) return { description: KEYS[key] ?? '' };
  const own = Object.hasOwn(advice, key) ? advice[key] : undefined;
  return own === undefined ? {} : { description: sentence(own) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys out of a list, as properties: editors propose those. */
function listedKeys({ propertyNames, additionalProperties, ...rest }: Record<string, unknown>) {
  const keys =
    isGroup(propertyNames) && Array.isArray(propertyNames['enum']) ? propertyNames['enum'] : [];
  const properties = Object.fromEntries(keys.map((key) => [String(key), additionalProperties]));
  return { ...rest, properties, additionalProperties: false };
}

/** The schema with what belongs in each key as its description. */
function described(schema: unknown, advice: Advice): unknown {
  if (Array.isArray(schema)) return schema.map((each) => described(each, advice));
  if (!isGroup(schema)) return schema;
  const { properties, ...rest } = 'propertyNames' in schema ? listedKeys(schema) : schema;
  const outer = Object.fromEntries(
    Object.entries(rest).map(([key, each]) => [key, described(each, advice)]),
  );
  if (!isGroup(properties)) return outer;
  const inner = Object.entries(properties).map(([key, each]) => {
    const below = described(each, advice);
    return [key, isGroup(below) ? { ...describe(key, advice), ...below } : below];
  });
  return { ...outer, properties: Object.fromEntries(inner) };
}

function jsonSchema(schema: z.ZodMiniType, title: string, advice: Advice): object {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  const { $schema, ...rest } = json;
  const body = described(rest, advice);
  return { $schema, title, ...(isGroup(body) ? body : {}) };
}

const MADE: Readonly<Record<FileKind, () => object>> = {
  scenario: () => jsonSchema(scenarioSchema, 'A star-coach scenario', FIELD_ADVICE),
  question: () => jsonSchema(questionSchema, 'A star-coach question', QUESTION_ADVICE),
  interviewer: () =>
    jsonSchema(interviewerSchema, 'How a star-coach interviewer asks', INTERVIEWER_ADVICE),
  config: () => jsonSchema(configSchema, 'What star-coach may be set to', CONFIG_ADVICE),
};

/**
 * The JSON Schema of a kind of file (draft 7, which editors know best), for them to complete and
 * check while one types. `star-coach check` is stricter: it also knows what the texts say.
 */
export function jsonSchemaOf(kind: FileKind): object {
  return MADE[kind]();
}
