const chinese = /\p{Script=Han}/u;

/** What to give an element as `lang`: Chinese for a text with Chinese characters, else nothing, for the page has said. */
export function langOf(text: string): 'zh' | undefined {
  return chinese.test(text) ? 'zh' : undefined;
}
