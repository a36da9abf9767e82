import { GraphQLError } from 'graphql';

/** An error that tells the client which argument to change and how. */
export function createInputError(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}

/** Returns the number if it is from `min` to `max`, both included; throws an input error otherwise. */
export function checkRange(argument: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw createInputError(argument, `${argument} must be from ${min} to ${max}, not ${value}.`);
}

/** Returns the text if it has 1 to `max` characters besides white space at its ends; throws an input error otherwise. */
export function checkText(argument: string, value: string, max: number): string {
  const text = value.trim();
  if (text === '') throw createInputError(argument, `${argument} is empty; one character is enough.`);
  const { length } = text;
  if (length > max) {
    throw createInputError(argument, `${argument} must have at most ${max} characters, not ${length}.`);
  }
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
  throw createInputError(argument, `${argument} must hold at most ${max} ids, not ${distinct.length}.`);
}
