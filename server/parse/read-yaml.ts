import { isNode, isScalar, LineCounter, parseDocument as parseYaml, Scalar } from 'yaml';
import type { z } from 'zod';
import type { TextRange } from '../domain/text-range.ts';
import { FileError } from '../errors.ts';
import { say } from '../messages/say.ts';
import { explainIssue, explainYamlError } from './explain-yaml.ts';
import type { Source } from './source.ts';

export type YamlPath = readonly (string | number)[];

/** The content of a YAML file that is of its format, and where in the file it stands. */
export interface YamlContent<Content> {
  readonly content: Content;
  /** The range of what stands at a path: of a text, without its quotation marks. */
  readonly locate: (path: YamlPath) => TextRange;
  /** The line of a place in the file, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** Reads a YAML file by its format. Throws FileError with line and remedy if it is broken or not of the format. */
export function readYaml<Format extends z.ZodType>(
  { file, text }: Source,
  format: Format,
): YamlContent<z.output<Format>> {
  const lines = new LineCounter();
  const yaml = parseYaml(text, { lineCounter: lines });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [error] = yaml.errors;
  if (error) {
    const at = { line: lineOf(error.pos[0]), problem: explainYamlError(error) };
    throw new FileError('NOT_A_PLAN', file, say('atLine', at));
  }
  const parsed = format.safeParse(yaml.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
    const problem = issue === undefined ? say('notOfFormat') : explainIssue(issue, yaml.getIn(path), format);
    const at = { line: lineOfPath(path), path: path.join('.') || say('wholeFile'), problem };
    throw new FileError('NOT_A_PLAN', file, say('atPath', at));
  }
  return { content: parsed.data, locate, lineOf };

  /** The line of the innermost thing on a path that is there. */
  function lineOfPath(path: YamlPath): number {
    for (let length = path.length; length > 0; length--) {
      const node = yaml.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return 1;
  }

  function locate(path: YamlPath): TextRange {
    const node = yaml.getIn(path, true);
    if (!isNode(node) || !node.range) throw new RangeError(`nothing at ${path.join('.')}`);
    const [start, end] = node.range;
    if (!isScalar(node)) return { start, end };
    switch (node.type) {
      case Scalar.QUOTE_DOUBLE:
      case Scalar.QUOTE_SINGLE:
        return { start: start + 1, end: end - 1 };
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL: {
        const from = text.indexOf('\n', start) + 1;
        const body = text.slice(from, end);
        return { start: from + body.search(/\S/), end: from + body.trimEnd().length };
      }
      default:
        return { start, end };
    }
  }
}
