import { type Modality, type Strength, strengths } from '../../domain/modality.ts';
import type { TextRange } from '../../domain/text-range.ts';
import {
  actionAdverbs,
  actors,
  adjunctEnds,
  adjunctOpeners,
  adjunctVerbs,
  disposalVerbs,
  drivingVerbs,
  dutyWords,
  nominalFollowers,
  operativeVerbs,
  permissionWords,
  tenseWords,
  verbalNouns,
} from '../lexicon/modality.ts';
import { splitActions } from './modality-actions.ts';

/**
 * The operative verbs of a clause (in simplified characters), one for each of its actions, in order; empty for a clause
 * that acts on nothing.
 *
 * The rule: an action is a phrase between ，；。：, or behind 并 where a verb follows. Its operative verb stands at its
 * head, behind modals and adverbs (进一步, 积极, 依法); the first counts, so `探索建立` explores, save that `加快建设` builds.
 * Where an adjunct or a subject comes first it stands behind a modal (要, 应, 将), an adverb, or what ends the adjunct
 * (以…方式 推进, 在…领域 开展), or is one that closes it (对…给予, 将…纳入). A verb followed at once by such words as 方案
 * or 水平 is a noun. A modal decides the strength: 要, 应, 须 make an action mandatory, 可 permits it.
 */
export function readModality(clause: string): readonly Modality[] {
  return splitActions(clause).flatMap((action) => readAction(clause, action));
}

/** How firmly a clause (in simplified characters) commits to its first action; null if it acts on nothing. */
export function readStrength(clause: string): Strength | null {
  return readModality(clause)[0]?.strength ?? null;
}

const oneOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const strengthOf = new Map(strengths.flatMap((each) => operativeVerbs[each].map((word) => [word, each] as const)));

const anyVerb = oneOf([...strengthOf.keys()]);
const adverb = `(?:${oneOf(actionAdverbs)})`;
const duty = `(?<duty>(?<![重主需首纲摘概供响适反相对])(?:${oneOf(dutyWords)})(?![用急求素]))`;
const permission = `(?<permission>(?:${oneOf(permissionWords)})(?!持续|控|靠|复制|追溯|推广|再生|预期))`;
const modal = `(?:${duty}|${permission}|(?:${oneOf(tenseWords)}))`;
/** A verb that is none of an adverb before another verb, and no noun. */
const operative = `(?!${adverb}(?:${anyVerb}))(?<verb>${anyVerb})(?!(?<=${oneOf(verbalNouns)})(?:${oneOf(nominalFollowers)})(?!性))`;

const atHead = new RegExp(`^${adverb}{0,3}${modal}?${adverb}{0,4}${operative}`);
const behindModal = new RegExp(`${modal}${adverb}{0,4}${operative}`);
const behindAdjunct = new RegExp(`(?:${adverb}|${oneOf(adjunctEnds)})${adverb}{0,3}${operative}`);
const behindActor = new RegExp(`^[^，；。的]{0,30}?(?:${oneOf(actors)})${adverb}{0,3}${operative}`);
const driving = new RegExp(
  `(?<=[\\u4e00-\\u9fff□]{2})(?<verb>${oneOf(drivingVerbs)})(?![中方过领等的为和与情]|$|${oneOf(nominalFollowers)})`,
);
const joined = new RegExp(`并且?${adverb}{0,3}${operative}`);
const closing = new RegExp(oneOf(adjunctVerbs), 'g');
const disposing = new RegExp(oneOf(disposalVerbs), 'g');
const opening = new RegExp(`^(?:${oneOf(adjunctOpeners)})`);
const acting = new RegExp(`^(?:${adverb}|${anyVerb})`);
const disposal = new RegExp(`^${adverb}{0,4}[将把]`);
const purpose = new RegExp(`^为了?(?:${adverb}|${anyVerb})`);
/** 以…为重点 is an adjunct to its end, unless a verb follows; 在…框架下 always is. */
const aim = /^以.*为[^为]{1,10}$/;
const circumstance = /^[在于].*[下上中内时后前]$/;
const frame = /^.*(?:(?:前提|框架|基础|条件|指导|领导|协调|情况)[下上]|(?:范围|过程)[内中])/;
const conjunction = /^(?:并且|并|且|同时|从而|进而|以及|依法(?=[为对将]))+/;
const numbering = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[—\s]|[一二三四五六]是)+/;

function readAction(clause: string, { start, end }: TextRange): readonly Modality[] {
  // No action is longer; what is cut off holds no operative verb.
  const whole = clause.slice(start, Math.min(end, start + longestAction));
  const lead = numbering.exec(whole)?.[0].length ?? 0;
  const from = lead + (conjunction.exec(whole.slice(lead))?.[0].length ?? 0);
  const action = maskInserts(whole.slice(from));
  const first = findOperative(action);
  if (!first) return [];
  const found = [toModality(first, start + from)];
  const own = strengthOf.get(first.verb);
  if (own !== 'supportive' && own !== 'permissive') {
    // What others are helped or allowed to do is no action of its own.
    const behind = first.at + first.verb.length;
    const second = match(joined, action.slice(behind));
    if (second) found.push(toModality(second, start + from + behind));
  }
  return found;
}

/** With what stands in brackets and quotation marks blotted out: no verb of the action stands there. */
function maskInserts(action: string): string {
  return action.replace(/[（(][^（）()]*[）)]|“[^“”]*”|《[^《》]*》/g, (insert) => '□'.repeat(insert.length));
}

const longestAction = 300;

interface Operative {
  readonly verb: string;
  readonly at: number;
  readonly modal: Strength | null;
}

function findOperative(action: string): Operative | null {
  if (disposal.test(action)) {
    return findLast(disposing, action) ?? findLast(closing, action) ?? match(atHead, action);
  }
  const opener = opening.exec(action)?.[0].length ?? 0;
  if (opener === 0 || opener < (acting.exec(action)?.[0].length ?? 0)) {
    return match(atHead, action) ?? match(behindModal, action) ?? match(behindActor, action);
  }
  if (/^[为对向]/.test(action)) {
    return findLast(closing, action) ?? (purpose.test(action) ? null : match(behindAdjunct, action));
  }
  if (circumstance.test(action)) return null;
  const start = /^在/.test(action) ? (frame.exec(action)?.[0].length ?? 0) : 0;
  if (start > 0) return shift(match(atHead, action.slice(start)), start);
  const behind = match(behindAdjunct, action);
  if (!behind && aim.test(action)) return null;
  const driven = /^(?:[以在与同用]|依托|根据|围绕)/.test(action) ? match(driving, action) : null;
  if (behind && driven) return driven.at < behind.at ? driven : behind;
  return behind ?? driven ?? findLast(closing, action) ?? match(behindModal, action);
}

const shift = (found: Operative | null, by: number) => (found ? { ...found, at: found.at + by } : null);

function match(pattern: RegExp, action: string): Operative | null {
  const found = pattern.exec(action);
  const verb = found?.groups?.verb;
  if (!found || verb === undefined) return null;
  const modal = found.groups?.duty ? 'mandatory' : found.groups?.permission ? 'permissive' : null;
  return { verb, at: found.index + found[0].length - verb.length, modal };
}

function findLast(pattern: RegExp, action: string): Operative | null {
  const found = [...action.matchAll(pattern)].at(-1);
  return found ? { verb: found[0], at: found.index, modal: null } : null;
}

function toModality({ verb, at, modal }: Operative, from: number): Modality {
  const own = strengthOf.get(verb) ?? 'active';
  // A duty to encourage or explore is encouragement and exploration still.
  const binds = modal === 'permissive' || own === 'active' || own === 'promoting';
  const start = from + at;
  return { verb, strength: modal !== null && binds ? modal : own, range: { start, end: start + verb.length } };
}
