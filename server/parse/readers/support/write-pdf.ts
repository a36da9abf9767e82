interface PrintedText {
  readonly text: string;
  /** Points from the left and from the bottom. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees counter-clockwise. */
  readonly angle?: number;
}

/** Width and height of a page in points; A4 upright unless told. */
type PageSize = readonly [width: number, height: number];

/** Writes a PDF with these texts on its pages, in a Chinese font that it names but does not bring along. */
export function writePdf(pages: readonly (readonly PrintedText[])[], [width, height]: PageSize = [595, 842]): Buffer {
  const pageIds = pages.map((_, i) => 6 + 2 * i);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pageIds.map((id) => `${id} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/StemV 80>>',
    ...pages.flatMap((texts, i) => {
      const content = texts.map(toOperators).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * i} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

/** Lines one below the other; `x` and `y` are where the first begins. */
export function stackLines(lines: readonly string[], x: number, y: number, size = 12): readonly PrintedText[] {
  return lines.map((text, i) => ({ text, x, y: y - i * size * 1.5, size }));
}

function toOperators({ text, x, y, size = 12, angle = 0 }: PrintedText): string {
  // PDF knows no exponents.
  const cos = Math.cos((angle * Math.PI) / 180).toFixed(4);
  const sin = Math.sin((angle * Math.PI) / 180).toFixed(4);
  const minusSin = Math.sin((-angle * Math.PI) / 180).toFixed(4);
  const codes = Buffer.from(text, 'utf16le').swap16().toString('hex');
  return `BT /F ${size} Tf ${cos} ${sin} ${minusSin} ${cos} ${x} ${y} Tm <${codes}> Tj ET`;
}
