import type { TextRange } from './text-range.ts';

/**
 * How firmly a clause commits to an action, the firmest first:
 * `mandatory` it must or must not be done (应当, 必须, 要, 不得);
 * `active` it is done (实施, 建设, 设立);
 * `promoting` it is moved forward, without saying when it is done (推动, 加快, 完善, 深化);
 * `supportive` others are helped or encouraged to do it (支持, 鼓励, 引导);
 * `permissive` others may do it (允许, 可, 放宽);
 * `exploratory` it is looked into or tried (探索, 研究, 试点);
 * `aspiring` it is striven for and in the hands of others (争取, 力争, 申请).
 */
export const strengths = [
  'mandatory',
  'active',
  'promoting',
  'supportive',
  'permissive',
  'exploratory',
  'aspiring',
] as const;
export type Strength = (typeof strengths)[number];

/** The operative verb of one action of a clause. */
export interface Modality {
  /** As written. */
  readonly verb: string;
  readonly strength: Strength;
  /** Of the verb, in the clause's own text. */
  readonly range: TextRange;
}
