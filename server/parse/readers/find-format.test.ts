import { expect, test } from 'vitest';
import { findFormat } from './find-format.ts';

test.for([
  ['%PDF-1.7', '.txt', 'pdf'],
  ['\n%PDF-1.7', '', 'pdf'],
  ['PK\x03\x04…', '.txt', 'docx'],
  ['<!DOCTYPE html><p>', '', 'html'],
  ['<?xml version="1.0"?>\n<html lang="zh">', '.txt', 'html'],
  ['<!-- saved --><head>', '.php', 'html'],
  ['<p>一、', '.htm', 'html'],
  ['<p>一、', '.md', 'text'],
  ['<div class="TRS_Editor">', '.txt', 'html'],
  ['<div align=center>', '.md', 'text'],
  ['title: <html>', '.yaml', 'abstract'],
  ['一、', '.txt', 'text'],
  ['no PDF', '.pdf', 'pdf'],
  ['一、', '.json', null],
  ['', '', null],
] as const)('%j with the extension %j is %s', ([beginning, extension, format]) => {
  expect(findFormat(Buffer.from(beginning), extension)).toBe(format);
});

test('markup in UTF-16 is seen', () => {
  expect(findFormat(Buffer.from('\ufeff<html>', 'utf16le'), '')).toBe('html');
});

test.for([
  ['d0cf11e0a1b11ae1', /docx/],
  ['89504e470d0a1a0a', /OCR/],
  ['7b5c72746631', /docx/],
  ['1f8b08', /unpack/],
] as const)('a file that begins with %s comes with a remedy', ([beginning, remedy]) => {
  expect(findFormat(Buffer.from(beginning, 'hex'), '.txt')).toEqual({
    remedy: { en: expect.stringMatching(remedy), zh: expect.any(String) },
  });
});
