import { fitText } from './fit-text.ts';
import { wrapText } from './wrap-text.ts';

/** Cuts a text to a width at a font size, both in pixels. */
export type TextFit = (text: string, width: number, size: number) => string;

/** Breaks a text into lines of a width at a font size, in bold. */
export type TextWrap = (text: string, width: number, size: number) => readonly string[];

/** As above; where there is no canvas, nothing is broken. */
export function createTextWrap(fontFamily: string): TextWrap {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => [text];
  return (text, width, size) => {
    context.font = `600 ${size}px ${fontFamily}`;
    return wrapText(text, width, (part) => context.measureText(part).width);
  };
}

/** Measures with the browser's own fonts; where there is no canvas, nothing is cut. */
export function createTextFit(fontFamily: string): TextFit {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text;
  return (text, width, size) => {
    context.font = `${size}px ${fontFamily}`;
    return fitText(text, width, (part) => context.measureText(part).width);
  };
}
