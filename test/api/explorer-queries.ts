import { clauseOf, createSampleGraph, measureOf } from '../support/sample-graph.ts';

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const { plans, links } = createSampleGraph();
const { hailing, yuexi, province, city } = plans;
const national = measureOf(hailing, '1').id;
const urban = measureOf(city, '1.1').id;

const anyNode = `
  __typename id
  ... on Document { file } ... on Plan { title } ... on Section { title } ... on Measure { title }
  ... on Clause { text } ... on Zone { name nameEn kind } ... on Industry { name nameEn } ... on Target { indicator value }
  ... on Region { name } ... on Organization { name }`;
const anyLink = '__typename id kind relation score accepted verdict judgement { verdict by at note }';
const page = 'pageInfo { hasNextPage endCursor }';

/** What the explorer's views ask, each about the sample graph with all its fields. */
export const explorerQueries: Readonly<Record<string, Asked>> = {
  gaps: {
    query: `query ($id: ID!, $otherId: ID) { gaps(planId: $id, otherId: $otherId) {
      plan { title } measures { title plan { title } } clauses { text measure { title } } measureCount clauseCount
    } }`,
    variables: { id: hailing.id, otherId: city.id },
  },
  coverage: {
    query: `query ($id: ID!) { coverage(planId: $id) {
      plan { title } plans { title }
      sections { section { title } measureCount clauseCount cells { planId carriedMeasures measureShare clauseShare } }
      measures { measure { title } sectionId clauseCount cells { planId score carriedClauses } }
    } }`,
    variables: { id: hailing.id },
  },
  overlaps: {
    query: `query ($plans: [ID!]) { overlaps(plans: $plans) { total ${page} edges { cursor node {
      link { ${anyLink} upper { title plan { title } } lower { title plan { title } } evidence { upper { text } lower { text } } }
      origin commonUpper { title } industries { name } zones { name }
    } } } }`,
    variables: { plans: [] },
  },
  industriesByZone: {
    query: `query ($kind: MatrixKind!) { matrix(kind: $kind) { rows { ${anyNode} } columns { ${anyNode} } cells { row column measures plans } } }`,
    variables: { kind: 'INDUSTRY_ZONE' },
  },
  industriesByPlan: {
    query: `query ($plans: [ID!]) { matrix(kind: INDUSTRY_PLAN, plans: $plans) { rows { ${anyNode} } columns { ${anyNode} } cells { row column measures plans } } }`,
    variables: { plans: [hailing.id, yuexi.id, city.id] },
  },
  measuresByPlan: {
    query: `query ($plans: [ID!]) { matrix(kind: MEASURE_PLAN, plans: $plans) { rows { ${anyNode} } columns { ${anyNode} } cells { row column measures score } truncated } }`,
    variables: { plans: [] },
  },
  targets: {
    query: `query ($id: ID!) { targetsAlong(planId: $id) { indicator targets {
      id plan { title } owner { ${anyNode} } comparator value unit common { value unit } year scope baseline quote range { start end }
    } } }`,
    variables: { id: city.id },
  },
  neighbours: {
    query: `query ($id: ID!) {
      neighbours(id: $id) { total ${page} counts { relation direction count } edges { relation direction node { ${anyNode} } linkId score } }
      neighbourCounts(id: $id) { relation direction count }
    }`,
    variables: { id: national },
  },
  path: {
    query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, kind: STRONGEST) {
      path { nodes { ${anyNode} } edges { relation fromId toId linkId score } score } truncated
    } }`,
    variables: { from: national, to: urban },
  },
  compare: {
    query: `query ($upperId: ID!, $lowerId: ID!) { compare(upperId: $upperId, lowerId: $lowerId) {
      upper { ${anyNode} } lower { ${anyNode} } link { ${anyLink} } relation
      pairs { upper { text strength } lower { text strength } relation firmness added { start } dropped { start } link { id } }
      dropped { text } added { text }
    } }`,
    variables: { upperId: national, lowerId: urban },
  },
  facts: {
    query: `query ($id: ID!) { plan(id: $id) {
      region { id } zones { zone { name } parent { name } industries { name } } industries { name parent { name } } targets { id owner { id } }
      responsibilities { measure { title } lead units deadline }
      measures { zones { name } industries { name } targets { indicator } responsibilities { lead } clauses { strength } }
    } }`,
    variables: { id: city.id },
  },
  through: {
    query: `query ($id: ID!) { cascade(id: $id, direction: BOTH) { edges {
      id accepted judgement { by } alsoThrough { title } evidence { kind measureLink { id } alsoThrough { title } explanation { namedConcepts { en } } }
    } } }`,
    variables: { id: province.id },
  },
  links: {
    query: `query ($ids: [ID!]!) { links(ids: $ids) { ${anyLink} ... on Evidence { upper { text } lower { text } measureLink { id } } } }`,
    variables: {
      ids: [...links.clauseLinks.map(({ id }) => id), links.measureLinks[0]?.id, clauseOf(city, '1.1', 0).id],
    },
  },
  queue: {
    query: `query ($first: Int) { reviewQueue(first: $first) { ${page} progress { proposed accepted rejected unsure } edges { cursor node {
      ${anyLink} upper { text measure { title } plan { title } } lower { text measure { title } plan { title } } alsoThrough { title }
    } } } judgements(first: $first) { ${page} edges { linkId link { id } node { by } } } }`,
    variables: { first: 100 },
  },
  statistics: {
    query: `{ statistics { plans { level count } zones industries provisionalIndustries targets regions organizations
      measureLinks { kind relation verdict accepted count } } views { id } viewer { canEdit } }`,
    variables: {},
  },
};
