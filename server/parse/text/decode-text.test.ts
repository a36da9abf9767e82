import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileError } from '../../errors.ts';
import { decodeText } from './decode-text.ts';

const text = '海岭市低空经济行动方案\r\n一、总体要求\n到2025年，建成3个示范区。';
const utf8 = Buffer.from(text);

/** Node reads these character sets but does not write them. */
const gb18030 = Buffer.from('baa3c1ebcad0beadbcc3b7a2d5b9a3acbda8c9e8a1a3', 'hex');
const big5 = Buffer.from('b867c0d9b56fae69a141abd8b35da143', 'hex');

function toUtf16(order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

test.for([
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), utf8])],
  ['UTF-16 LE with a byte order mark', Buffer.concat([Buffer.from('fffe', 'hex'), toUtf16('le')])],
  ['UTF-16 BE with a byte order mark', Buffer.concat([Buffer.from('feff', 'hex'), toUtf16('be')])],
  ['UTF-16 LE without one', toUtf16('le')],
  ['UTF-16 BE without one', toUtf16('be')],
] as const)('%s is read, and line ends stay as they are', ([, bytes]) => {
  expect(decodeText(bytes, 'a.txt')).toBe(text);
});

test('GB18030 and Big5 are told apart', () => {
  expect(decodeText(gb18030, 'a.txt')).toBe('海岭市经济发展，建设。');
  expect(decodeText(big5, 'a.txt')).toBe('經濟發展，建設。');
});

test('a declared character set decides, but not against valid UTF-8', () => {
  const rare = Buffer.from('b7fca8ba', 'hex');
  expect(decodeText(rare, 'a.html', 'big5')).toBe('睦那');
  expect(decodeText(utf8, 'a.html', 'gb2312')).toBe(text);
  expect(decodeText(gb18030, 'a.html', 'no such charset')).toBe(decodeText(gb18030, 'a.html'));
  expect(decodeText(gb18030, 'a.html', 'iso-8859-1')).toBe(decodeText(gb18030, 'a.html'));
});

test('UTF-8 that was cut within a character, or holds a stray byte, stays UTF-8', () => {
  expect(decodeText(utf8.subarray(0, -1), 'a.txt')).toBe(`${text.slice(0, -1)}\ufffd`);
  expect(decodeText(Buffer.concat([utf8, Buffer.from([0xff]), utf8]), 'a.txt')).toBe(`${text}\ufffd${text}`);
});

test('a stray zero byte does not make a text UTF-16', () => {
  expect(decodeText(Buffer.concat([utf8, Buffer.from([0])]), 'a.txt')).toBe(`${text}\0`);
});

test('empty and binary files are refused in one line', () => {
  expect(() => decodeText(Buffer.from(' \n'), 'a.txt')).toThrow(/empty/);
  expect(() => decodeText(Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256)), 'a.txt')).toThrow(/binary/);
});

test('any bytes give a text or a FileError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(decodeText(bytes, 'a.txt').length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(FileError);
      }
    }),
  );
});
