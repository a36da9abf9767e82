/*
 * The columns of `rows/link-rows.ts`. Statements add their own WHERE clause to these constant texts; values only ever
 * come as parameters.
 */

export const clauseLinkSql = `
  SELECT link.*, verdict, "by", at, note
  FROM clauseLink AS link LEFT JOIN judgement ON linkId = link.id
`;

export const measureLinkSql = `
  SELECT link.*, verdict, "by", at, note, (
    SELECT json_group_array(clauseLinkId ORDER BY position) FROM evidence WHERE measureLinkId = link.id
  ) AS clauseLinkIds
  FROM measureLink AS link LEFT JOIN judgement ON linkId = link.id
`;
