import * as z from 'zod/mini';
import { scorePattern } from './min-score.ts';
import { preferenceParamsSchema } from './preferences.ts';

const id = z.catch(z.optional(z.string().check(z.regex(/^.{1,2000}$/su))), undefined);

/**
 * What may stand in the address of any view: language and theme, and of a presentation that it runs, at which node it
 * is and which link it shows where the view itself has no place for them. `min` is the score from which on links are
 * shown: views that show none keep it for those that do.
 */
export const frameParamsSchema = z.extend(preferenceParamsSchema, {
  present: z.catch(z.optional(z.literal('on')), undefined),
  at: id,
  show: id,
  min: z.catch(z.optional(z.string().check(z.regex(scorePattern))), undefined),
});

type FrameParams = z.infer<typeof frameParamsSchema>;

/** Of a query only what belongs to the frame, to go on with it to another address of the same view. */
export function keepFrame({ lang, theme, present, at, show }: FrameParams) {
  return {
    ...(lang && { lang }),
    ...(theme && { theme }),
    ...(present && { present, ...(at && { at }), ...(show && { show }) }),
  };
}

/** Of a query what goes on to another view: the frame, and from which score on links are shown. */
export function carryOver(params: FrameParams) {
  return { ...keepFrame(params), ...(params.min && { min: params.min }) };
}
