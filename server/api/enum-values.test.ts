import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { enumValues } from './enum-values.ts';

test('every value of every enum of the schema stands for a word of the domain', () => {
  const schema = buildSchema(readFileSync(path.join(import.meta.dirname, 'schema.graphql'), 'utf8'));
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
  const names = enums.map((type) => [type.name, isEnumType(type) ? type.getValues().map(({ name }) => name) : []]);
  expect(
    Object.entries(enumValues)
      .map(([name, values]) => [name, Object.keys(values)])
      .sort(),
  ).toEqual(names.sort());
});
