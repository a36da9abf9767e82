import { readXml } from './read-xml.ts';

/** A list and a level in it, as a paragraph or a style names them; null where it leaves that to others. */
export interface ListPlace {
  readonly list: string | null;
  /** From 0. */
  readonly level: number | null;
}

/** What the styles of a Word file say of a paragraph. */
export interface ParagraphStyle extends ListPlace {
  /** In lower case, as Word names its own styles: `heading 1`, `toc 2`. */
  readonly name: string;
  /** From 0 for the highest; null for body text. */
  readonly outlineLevel: number | null;
}

interface Draft {
  name: string;
  basedOn: string | null;
  outlineLevel: number | null;
  list: string | null;
  level: number | null;
}

export type StyleSheet = (styleId: string) => ParagraphStyle;

/** Longest chain of styles of which each is based on the next. */
const maxChain = 20;

/** Reads `styles.xml`; a file without one has no styles. Throws if the XML is not well-formed. */
export function readWordStyles(xml: Uint8Array | undefined): StyleSheet {
  const styles = new Map<string, Draft>();
  let style: Draft | null = null;
  if (xml) {
    readXml(xml, {
      open(name, attributes) {
        const value = attributes.val ?? '';
        if (name === 'style') {
          style = { name: '', basedOn: null, outlineLevel: null, list: null, level: null };
          styles.set(attributes.styleId ?? '', style);
        }
        if (!style) return;
        if (name === 'name') style.name = value.toLowerCase();
        if (name === 'basedOn') style.basedOn = value;
        if (name === 'outlineLvl') style.outlineLevel = Number(value);
        if (name === 'numId') style.list = value;
        if (name === 'ilvl') style.level = Number(value);
      },
      close(name) {
        if (name === 'style') style = null;
      },
    });
  }
  return (styleId) => resolveStyle(styles, styleId);
}

function resolveStyle(styles: ReadonlyMap<string, Draft>, styleId: string): ParagraphStyle {
  const chain: Draft[] = [];
  for (let id: string | null = styleId; id !== null && chain.length < maxChain; ) {
    const draft: Draft | undefined = styles.get(id);
    if (draft) chain.push(draft);
    id = draft?.basedOn ?? null;
  }
  const name = chain[0]?.name ?? '';
  const builtIn = /^heading ([1-9])$/.exec(chain.find((each) => /^heading [1-9]$/.test(each.name))?.name ?? '')?.[1];
  return {
    name,
    outlineLevel:
      chain.find((each) => each.outlineLevel !== null)?.outlineLevel ?? (builtIn ? Number(builtIn) - 1 : null),
    list: chain.find((each) => each.list !== null)?.list ?? null,
    level: chain.find((each) => each.level !== null)?.level ?? null,
  };
}
