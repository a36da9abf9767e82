import { SaxesParser } from 'saxes';

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads XML as a stream of events, however deep it nests. Names come without their namespace prefix. Entities that
 * the document defines itself are not expanded. Throws at the first place where it is not well-formed.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const bare = Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value]);
    handler.open(withoutPrefix(name), Object.fromEntries(bare));
  });
  parser.on('closetag', ({ name }) => handler.close?.(withoutPrefix(name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(decode(bytes)).close();
}

function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
