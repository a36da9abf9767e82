import { GraphQLError } from 'graphql';
import type { Message } from '../messages/message.ts';
import { say } from '../messages/say.ts';

/** An error that tells the client which argument to change and how. */
export function createInputError(argument: string, message: Message): GraphQLError {
  return new GraphQLError(message.en, { extensions: { code: 'BAD_USER_INPUT', argument, message } });
}

/** Returns the number if it is from `min` to `max`, both included; throws an input error otherwise. */
export function checkRange(argument: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw createInputError(argument, say('outOfRange', { argument, min, max, value }));
}

/** Returns the text if it has 1 to `max` characters besides white space at its ends; throws an input error otherwise. */
export function checkText(argument: string, value: string, max: number): string {
  const text = value.trim();
  if (text === '') throw createInputError(argument, say('argumentEmpty', { argument }));
  const { length } = text;
  if (length > max) throw createInputError(argument, say('argumentLong', { argument, max, length }));
  return text;
}

/** The ids, each once, if there are at most `max`; throws an input error otherwise. */
export function checkIds<Id extends string>(
  argument: string,
  ids: readonly string[] | null | undefined,
  max: number,
): readonly Id[] {
  const distinct = [...new Set(ids)] as Id[];
  if (distinct.length <= max) return distinct;
  throw createInputError(argument, say('manyIds', { argument, max, count: distinct.length }));
}
