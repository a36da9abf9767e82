import type { ClauseLinkId, MeasureLinkId } from '../../domain/ids.ts';
import type { Connection } from './connection.ts';
import { settleMeasureLinks } from './settle-measure-links.ts';

const sql = 'DELETE FROM judgement WHERE linkId IN (SELECT value FROM json_each(:linkIds))';

export function deleteJudgements(connection: Connection, linkIds: readonly (ClauseLinkId | MeasureLinkId)[]): void {
  connection.write(() => {
    connection.run(sql, { linkIds: JSON.stringify(linkIds) });
    settleMeasureLinks(connection, linkIds);
  });
}
