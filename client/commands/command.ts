/** Something that can be done from anywhere, by its name. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Other words by which it is found, in any language. */
  readonly words?: string;
  readonly run: () => void;
}

/** Commands that hold every word of a text, whatever the case, those whose title starts with it first; all for none. */
export function filterCommands(commands: readonly Command[], text: string): readonly Command[] {
  const whole = text.trim().toLowerCase();
  const words = whole.split(/\s+/u);
  const found = commands.filter(({ title, words: others = '' }) => {
    const all = `${title} ${others}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const isNearest = ({ title }: Command) => whole !== '' && title.toLowerCase().startsWith(whole);
  return [...found.filter(isNearest), ...found.filter((each) => !isNearest(each))];
}
