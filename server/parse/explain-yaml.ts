import type { YAMLParseError } from 'yaml';
import { z } from 'zod';

/** What to do about a mistake in the form of a YAML file, by what the parser calls it. */
const remedies: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a text that holds a colon in quotation marks',
  BAD_SCALAR_START: 'put the text in quotation marks',
  UNEXPECTED_TOKEN: 'put the text in quotation marks, or check what stands before it',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'let what belongs together begin in the same column',
  DUPLICATE_KEY: 'keep one of the two',
  MISSING_CHAR: 'check the indentation, quotation marks and brackets of this line and the one before it',
};

/** Says what is wrong with the form of a YAML file, and what to do about it. */
export function explainYamlError({ code, message }: YAMLParseError): string {
  const said = (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  const remedy = remedies[code];
  return remedy === undefined ? said : `${said}; ${remedy}`;
}

/** Says what of a file is not of its format, and what to do about it. `value` is what stands at the issue's path. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, format: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, value);
    case 'invalid_value':
      return `is ${JSON.stringify(value)}; write one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainKey(key, format)).join('; ');
    case 'invalid_format':
      return issue.format === 'date' ? 'is no date; write it as 2020-08-30' : `needs ${issue.message}`;
    case 'too_small':
      return 'is empty; write something or leave it out';
    default:
      return issue.message;
  }
}

function explainType(expected: string, value: unknown): string {
  if (value === undefined || value === null) return 'is missing; add it';
  if (expected === 'string') return `is taken for a ${typeof value}; put it in quotation marks`;
  if (expected === 'number' || expected === 'int')
    return 'is no number; write digits only, without unit or quotation marks';
  if (expected === 'array') return 'is no list; begin each of its items with a hyphen';
  return 'has no parts; write its fields below it, indented, such as zh and en';
}

function explainKey(key: string, format: z.ZodType): string {
  const meant = listFields(z.toJSONSchema(format, { io: 'input' })).find(
    (field) => field.startsWith(key) || key.startsWith(field) || field.toLowerCase() === key.toLowerCase(),
  );
  const hint = meant === undefined ? 'seeds/README.md lists the fields' : `perhaps ${meant} is meant`;
  return `there is no field ${key} here; ${hint}`;
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
