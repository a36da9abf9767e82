import * as z from 'zod/mini';
import { preferenceParamsSchema } from './preferences.ts';

const id = z.catch(z.optional(z.string().check(z.regex(/^.{1,2000}$/su))), undefined);

/**
 * What may stand in the address of any view: language and theme, and of a presentation that it runs, at which node it
 * is and which link it shows where the view itself has no place for them.
 */
export const frameParamsSchema = z.extend(preferenceParamsSchema, {
  present: z.catch(z.optional(z.literal('on')), undefined),
  at: id,
  show: id,
});

/** Of a query only what belongs to the frame, to go on with it to another address. */
export function keepFrame({ lang, theme, present, at, show }: z.infer<typeof frameParamsSchema>) {
  return {
    ...(lang && { lang }),
    ...(theme && { theme }),
    ...(present && { present, ...(at && { at }), ...(show && { show }) }),
  };
}
