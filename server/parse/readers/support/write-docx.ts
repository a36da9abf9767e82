import { writeZip } from './write-zip.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** Writes a Word file from the inner XML of its parts. */
export function writeDocx({ body, styles, numbering, footnotes }: Parts): Buffer {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const entries: [string, string][] = [
    ['[Content_Types].xml', '<Types/>'],
    [
      '_rels/.rels',
      `<Relationships><Relationship Id="1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', wrap('document', `<w:body>${body}</w:body>`)],
  ];
  if (styles) entries.push(['word/styles.xml', wrap('styles', styles)]);
  if (numbering) entries.push(['word/numbering.xml', wrap('numbering', numbering)]);
  if (footnotes) entries.push(['word/footnotes.xml', wrap('footnotes', footnotes)]);
  return writeZip(entries);
}

/** A paragraph with one run of text; `properties` is the inner XML of its `w:pPr`. */
export function writeParagraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Properties that put a paragraph into a list. */
export function inList(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

function wrap(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespace}>${content}</w:${name}>`;
}
