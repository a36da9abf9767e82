import type { YAMLParseError } from 'yaml';
import { z } from 'zod';
import { type Message, untranslated } from '../messages/message.ts';
import { say } from '../messages/say.ts';

/** What to do about a mistake in the form of a YAML file, by what the parser calls it. */
const remedies: Readonly<Partial<Record<YAMLParseError['code'], Message>>> = {
  BLOCK_AS_IMPLICIT_KEY: say('quoteColon'),
  BAD_SCALAR_START: say('quoteText'),
  UNEXPECTED_TOKEN: say('quoteOrCheck'),
  TAB_AS_INDENT: say('indentWithSpaces'),
  BAD_INDENT: say('alignColumns'),
  DUPLICATE_KEY: say('keepOne'),
  MISSING_CHAR: say('checkMarks'),
};

/** Says what is wrong with the form of a YAML file, and what to do about it. */
export function explainYamlError({ code, message }: YAMLParseError): Message {
  const said = (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  const remedy = remedies[code];
  return remedy === undefined ? say('yamlBroken', { said }) : say('yamlMendable', { said, remedy });
}

/** Says what of a file is not of its format, and what to do about it. `value` is what stands at the issue's path. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, format: z.ZodType): Message {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, value);
    case 'invalid_value':
      return say('notAllowed', {
        value: value === undefined ? say('undefinedValue') : JSON.stringify(value),
        allowed: issue.values.map(String),
      });
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainKey(key, format)).reduce(join);
    case 'invalid_format':
      // The only patterns in the formats are those of region codes.
      return say(issue.format === 'date' ? 'notDate' : 'notRegionCode');
    case 'too_small':
      return say('valueEmpty');
    case 'custom':
      return { en: issue.message, zh: String(issue.params?.zh ?? issue.message) };
    default:
      return untranslated(issue.message);
  }
}

function explainType(expected: string, value: unknown): Message {
  if (value === undefined || value === null) return say('valueMissing');
  if (expected === 'string') return say('notText', { type: nameType(value) });
  if (expected === 'number' || expected === 'int') return say('notNumber');
  if (expected === 'array') return say('notList');
  return say('noParts');
}

function nameType(value: unknown): Message {
  if (typeof value === 'number') return say('typeNumber');
  return typeof value === 'boolean' ? say('typeBoolean') : say('typeObject');
}

function join(one: Message, other: Message): Message {
  return { en: `${one.en}; ${other.en}`, zh: `${one.zh}；${other.zh}` };
}

function explainKey(key: string, format: z.ZodType): Message {
  const meant = listFields(z.toJSONSchema(format, { io: 'input' })).find(
    (field) => field.startsWith(key) || key.startsWith(field) || field.toLowerCase() === key.toLowerCase(),
  );
  const hint = meant === undefined ? say('fieldsListed') : say('fieldMeant', { field: meant });
  return say('noSuchField', { key, hint });
}

/** Names of all fields of a JSON Schema, wherever they stand, the longest first. */
function listFields(schema: unknown): readonly string[] {
  const names = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inner] of Object.entries(part)) {
      if (name === 'properties' && typeof inner === 'object' && inner !== null) {
        for (const field of Object.keys(inner)) names.add(field);
      }
      look(inner);
    }
  };
  look(schema);
  return [...names].toSorted((a, b) => b.length - a.length);
}
