import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createConceptId } from '../domain/ids.ts';
import { findConcepts } from './find-concepts.ts';
import { loadConcepts } from './load-concepts.ts';
import { readEntries } from './read-entries.ts';
import { listNames } from './thesaurus.ts';

function writeConcepts(content: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'concepts-')), 'own.yaml');
  writeFileSync(file, content);
  return file;
}

const bundled = loadConcepts();

function ancestorsOf(id: string): Readonly<Record<string, number>> {
  return Object.fromEntries(bundled.ancestors.get(createConceptId(id)) ?? []);
}

test('the bundled thesaurus names many concepts in both languages', () => {
  expect(bundled.concepts.size).toBeGreaterThanOrEqual(700);
  for (const { id, zh, altZh, en, altEn } of bundled.concepts.values()) {
    expect([id, zh]).toEqual([id, expect.stringMatching(/^(?:.*\p{Script=Han}.*|5G|6G|IPv6)$/u)]);
    for (const name of [en, ...altEn]) expect([id, name]).toEqual([id, expect.not.stringMatching(/\p{Script=Han}/u)]);
    expect([id, new Set([zh, ...altZh]).size, new Set([en, ...altEn]).size]).toEqual([
      id,
      1 + altZh.length,
      1 + altEn.length,
    ]);
  }
});

test('every phrase that a name stands in by chance holds a name of its concept', () => {
  for (const { id, notIn } of readEntries(path.join(import.meta.dirname, 'concepts.yaml'))) {
    const concept = bundled.concepts.get(id);
    const names = concept ? listNames(concept) : [];
    for (const phrase of notIn) {
      expect([phrase, names.some((name) => phrase.includes(name) && phrase !== name)]).toEqual([phrase, true]);
    }
  }
});

test('no broader concept is named that a nearer one stands under', () => {
  const needless = [...bundled.concepts.values()].flatMap(({ id, broader }) =>
    broader
      .filter((far) => broader.some((near) => bundled.ancestors.get(near)?.has(far)))
      .map((far) => `${id}: ${far}`),
  );
  expect(needless).toEqual([]);
});

test('ancestors are those above, with the fewest steps up to each', () => {
  expect(ancestorsOf('qflp')).toMatchObject({ 'foreign-investment': 1, 'cross-border-investment': 2 });
  expect(ancestorsOf('reits')).toMatchObject({ 'asset-securitization': 1, 'capital-market': 2 });
  expect(ancestorsOf('opening-up')).toEqual({});
});

test('a file of the user adds concepts, names and broader concepts', () => {
  const thesaurus = loadConcepts(
    writeConcepts(`
- { id: lunar-port, zh: 月球港, en: lunar port, kind: place-type, broader: [free-trade-port] }
- { id: free-trade-port, altZh: [自由港口岸], broader: [lunar-zone], notIn: [来自贸港] }
- { id: lunar-zone, zh: 月球区, en: lunar zone, kind: place-type }
`),
  );
  const find = (text: string) => findConcepts(thesaurus, text).map(({ id }) => id);
  expect(find('月球港、自由港口岸、自贸港，来自贸港')).toEqual(['lunar-port', 'free-trade-port', 'free-trade-port']);
  const ancestors = thesaurus.ancestors.get(createConceptId('lunar-port'));
  expect(Object.fromEntries(ancestors ?? [])).toMatchObject({ 'free-trade-port': 1, 'lunar-zone': 2 });
});

const whole = 'zh: 甲甲, en: A one, kind: sector';

test.each([
  ['an id twice', `- { id: a, ${whole} }\n\n- { id: a }`, '3: the id a stands at FILE:1 already. Join the two'],
  ['an unknown broader', `- { id: a, ${whole}, broader: [b] }`, '1: a has the unknown broader concept b. Add it'],
  [
    'a circle',
    `- { id: a, ${whole}, broader: [b] }\n- { id: b, zh: 乙乙, en: B one, kind: right, broader: [a] }`,
    '1: a is broader than itself: a → b → a. Take one',
  ],
  [
    'a name of two',
    `- { id: a, ${whole} }\n- { id: b, zh: 乙“乙”, en: B, altZh: [甲 甲], kind: right }`,
    '2: “甲 甲” names a (FILE:1) and b. Remove it',
  ],
  ['an unknown id with names only', '- { id: a, altZh: [甲甲] }', '1: there is no concept a. Give zh, en and kind'],
  ['another kind', '- { id: qflp, kind: sector }', '1: qflp is of kind instrument already. Leave kind out.'],
  ['a wrong field', `- id: a\n  zh: 甲\n  colour: red`, '2: zh is wrong: a name has two characters or more. A thesau'],
  ['an unknown field', `- id: a\n  colour: red`, '1: the entry is wrong: Unrecognized key: "colour". A thesaurus is'],
  ['a wrong id', '- id: A b', '1: id is wrong: an id has small letters, digits and single hyphens. A thesaurus is'],
  ['no list', 'id: a', '1: the entry is wrong: Invalid input: expected array, received object. A thesaurus is'],
  ['no YAML', '- { id: a }\n- {', '2: it is no YAML: '],
])('%s is refused with its place and what to do', (_, content, message) => {
  const file = writeConcepts(content.replaceAll('en: B,', 'en: B one,'));
  expect(() => loadConcepts(file)).toThrow(
    expect.objectContaining({
      name: 'ConfigError',
      message: expect.stringContaining(`${file}:${message.replaceAll('FILE', file)}`),
    }),
  );
});

test('a file that is not there is named', () => {
  expect(() => loadConcepts('/no/such.yaml')).toThrow(
    /^\/no\/such\.yaml: the thesaurus cannot be read: .*Check the path\.$/,
  );
});
