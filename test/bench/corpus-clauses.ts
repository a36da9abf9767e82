import { aims, fields, figures, formulas, heads, modals, places, qualifiers, scopes, verbs } from './corpus-words.ts';
import type { Random } from './random.ts';

/** One of several ways to say a thing. */
interface Wording {
  readonly ways: readonly string[];
  readonly said: string;
}

/** Something that a plan has done. Whatever is made of it further down keeps its id. */
interface Action {
  readonly id: number;
  readonly scope: string;
  readonly modal: string;
  readonly verb: Wording;
  /** Narrows the field; empty for many. */
  readonly qualifier: string;
  readonly field: Wording;
  readonly head: Wording;
  /** What it is for, or a figure; empty for many. */
  readonly tail: string;
}

/** A clause before it is written down. Formulas have no actions. */
export interface ClauseSketch {
  readonly text: string;
  readonly actions: readonly Action[];
}

/** Which clauses of a lower plan are made how; shares from 0 to 1. What is left over is new. */
export interface ClauseShares {
  readonly copied: number;
  readonly paraphrased: number;
  readonly formula: number;
}

/** Makes the clauses of plans on one subject; `createId` numbers their actions. */
export class ClauseMaker {
  readonly #random: Random;
  readonly #subject: string;
  readonly #shares: ClauseShares;
  readonly #createId: () => number;

  constructor(random: Random, subject: string, shares: ClauseShares, createId: () => number) {
    this.#random = random;
    this.#subject = subject;
    this.#shares = shares;
    this.#createId = createId;
  }

  /** A clause that carries out an upper one, or any other where there is none. */
  derive(upper: ClauseSketch | null): ClauseSketch {
    const { copied, paraphrased, formula } = this.#shares;
    if (this.#random.chance(formula)) return { text: this.#random.pick(formulas), actions: [] };
    if (upper && this.#random.chance(copied / (1 - formula))) return upper;
    if (upper && this.#random.chance(paraphrased / (1 - formula - copied))) return this.#paraphrase(upper);
    return this.#create();
  }

  /** What a measure with these clauses may be called. */
  createHeading(clauses: readonly ClauseSketch[]): string {
    const action = clauses.find(({ actions }) => actions.length > 0)?.actions[0] ?? this.#createAction();
    return `${action.verb.said}${action.field.said}${action.head.said}`;
  }

  #create(): ClauseSketch {
    return write(Array.from({ length: 1 + this.#random.below(3) }, () => this.#createAction()));
  }

  /** Other words and another order; sometimes an action less or one more. */
  #paraphrase({ text, actions }: ClauseSketch): ClauseSketch {
    if (actions.length === 0) return { text, actions };
    const kept = this.#random.shuffle(actions).slice(this.#random.chance(0.3) && actions.length > 1 ? 1 : 0);
    const more = this.#random.chance(0.25) ? [this.#createAction()] : [];
    return write([...kept.map((action) => this.#reword(action)), ...more]);
  }

  #createAction(): Action {
    const random = this.#random;
    return {
      id: this.#createId(),
      scope: this.#createScope(),
      modal: random.pickSkewed(modals),
      verb: this.#say(random.pickSkewed(verbs)),
      qualifier: random.chance(0.6) ? random.pick(qualifiers) : '',
      field: this.#say(random.pick(fields)),
      head: this.#say(random.pick(heads)),
      tail: random.chance(0.3) ? `，${random.pick(aims)}` : random.chance(0.15) ? this.#createFigure() : '',
    };
  }

  #reword(action: Action): Action {
    const random = this.#random;
    return {
      ...action,
      scope: random.chance(0.4) ? this.#createScope() : action.scope,
      modal: random.chance(0.3) ? random.pickSkewed(modals) : action.modal,
      verb: this.#say(action.verb.ways),
      qualifier: action.qualifier || (random.chance(0.2) ? random.pick(qualifiers) : ''),
      field: random.chance(0.4) ? this.#say(action.field.ways) : action.field,
      head: random.chance(0.4) ? this.#say(action.head.ways) : action.head,
      tail: action.tail || (random.chance(0.2) ? this.#createFigure() : ''),
    };
  }

  #say(ways: readonly string[]): Wording {
    return { ways, said: this.#random.pickSkewed(ways) };
  }

  #createScope(): string {
    const random = this.#random;
    if (random.chance(0.5)) return '';
    if (random.chance(0.1)) return `围绕${this.#subject}需要`;
    return random.chance(0.4) ? `在${random.pick(places)}` : random.pick(scopes);
  }

  #createFigure(): string {
    const year = this.#random.chance(0.5) ? `到${2026 + this.#random.below(10)}年` : '';
    return `，${year}${this.#random.pick(figures).replace('#', String(2 + this.#random.below(98)))}`;
  }
}

function write(actions: readonly Action[]): ClauseSketch {
  const parts = actions.map(
    ({ scope, modal, verb, qualifier, field, head, tail }) =>
      `${scope}${modal}${verb.said}${qualifier}${field.said}${head.said}${tail}`,
  );
  return { text: `${parts.join('，')}。`, actions };
}
