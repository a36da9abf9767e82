import { expect, test } from 'vitest';
import { identifyEditor, requireEditor, requireEditorName } from './editor.ts';

const anonymous = { authorization: undefined, name: undefined };

test.for([
  ['Bearer s3cret', true],
  ['bearer  s3cret ', true],
  ['Bearer s3cre', false],
  ['Bearer s3cret2', false],
  ['Basic s3cret', false],
  ['s3cret', false],
  ['Bearer', false],
  [undefined, false],
] as const)('with the token s3cret, %s may edit: %s', ([authorization, canEdit]) => {
  expect(identifyEditor('s3cret', { authorization, name: undefined }).canEdit).toBe(canEdit);
});

test('without a token nobody may edit', () => {
  for (const authorization of ['Bearer null', 'Bearer ', undefined]) {
    const editor = identifyEditor(null, { authorization, name: undefined });
    expect(editor).toEqual({ isEditable: false, canEdit: false, name: null });
    expect(() => requireEditor(editor)).toThrow(expect.objectContaining({ code: 'READ_ONLY' }));
  }
});

test.for([
  ['%E9%99%88', '陈'],
  [' Ada ', 'Ada'],
  ['%E9%99', null],
  ['', null],
  [undefined, null],
] as const)('the name %s is %s', ([name, expected]) => {
  expect(identifyEditor(null, { ...anonymous, name }).name).toBe(expected);
});

test('who edits says so, or bears a name', () => {
  const editor = { isEditable: true, canEdit: true, name: '陈' };
  expect(requireEditorName(editor, null)).toBe('陈');
  expect(requireEditorName(editor, ' 王 ')).toBe('王');
  expect(() => requireEditorName({ ...editor, name: null }, undefined)).toThrow('by is empty');
  expect(() => requireEditorName({ ...editor, canEdit: false }, '王')).toThrow(
    expect.objectContaining({ code: 'NOT_AUTHORIZED' }),
  );
});
