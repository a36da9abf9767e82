import { createDocumentId } from '../domain/ids.ts';
import type { TableZone } from '../domain/table.ts';
import { describeIndustry } from './industries/describe-industry.ts';
import { type IndustryLexicon, resolveIndustry } from './industries/industries.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { readYaml } from './read-yaml.ts';
import { reportFormat } from './report-format.ts';
import type { Source } from './source.ts';

/** Whether a YAML abstract is of a report: all others are of plans. */
export function isReportAbstract({ text }: Source): boolean {
  return /^kind:[ \t]*report[ \t]*$/m.test(text);
}

/**
 * Reads our own YAML abstract of a report, whose tables it gives as the report's own text would: a row for each zone,
 * with the industries of its areas behind those of the whole, and the zone that it is about. Throws FileError with line and remedy if the YAML is
 * broken or not of the format.
 */
export function readReportAbstract(source: Source, lexicon: IndustryLexicon): ParsedDocument {
  const { content, locate } = readYaml(source, reportFormat);
  const { file, sha256, text } = source;
  return {
    ...{ file, sha256, text },
    id: createDocumentId(null, `${content.title.zh} abstract`),
    kind: 'report',
    title: content.title.zh,
    docNumber: null,
    issuer: content.issuer?.zh ?? null,
    addressees: null,
    issuedOn: content.issuedOn ?? null,
    effectiveOn: null,
    status: 'issued',
    plans: [],
    warnings: [],
    tables: content.tables.map(({ number, caption, zones }, i) => ({
      number: number ?? null,
      caption: caption.zh,
      columns: ['自贸试验区', '重点发展产业', '出处'],
      range: locate(['tables', i]),
      rows: zones.map(({ name, region, industries, areas, sources }, j) => ({
        cells: {
          自贸试验区: name.zh,
          重点发展产业: [...industries, ...areas.flatMap((area) => area.industries)],
          出处: sources,
        },
        confident: true,
        range: locate(['tables', i, 'zones', j]),
        zone: {
          ...{ regionCode: region, name: name.zh, nameEn: name.en },
          industries: listIndustries([...industries, ...areas.flatMap((area) => area.industries)], lexicon),
        },
      })),
    })),
  };
}

/** By entry of the lexicon: of two names for one industry the first counts. */
function listIndustries(names: readonly string[], lexicon: IndustryLexicon): TableZone['industries'] {
  const mentions = names.map((name) => resolveIndustry(lexicon, name));
  const first = new Map(mentions.toReversed().map((mention) => [mention.id, mention]));
  return mentions
    .filter((mention) => first.get(mention.id) === mention)
    .map(({ id, asWritten }) => ({ ...describeIndustry(id, lexicon), asWritten }));
}
