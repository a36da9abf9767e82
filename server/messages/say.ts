import type { Message } from './message.ts';
import { type MessageKey, messages } from './messages.ts';

/** What is put into a message: a text or number as it is, a message in its language, texts as a list. */
type Value = string | number | Message | readonly string[];

type SlotsIn<Text> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;
type SlotsOf<Key extends MessageKey> = SlotsIn<(typeof messages)[Key]['en']>;

/** A message of the catalogue with its slots filled: `say('atLine', { line: 3, problem: say('notDate') })`. */
export function say<Key extends MessageKey>(
  key: Key,
  ...values: [SlotsOf<Key>] extends [never] ? [] : [values: Readonly<Record<SlotsOf<Key>, Value>>]
): Message;
export function say(key: MessageKey, values: Readonly<Record<string, Value>> = {}): Message {
  const fill = (language: keyof Message) =>
    messages[key][language].replace(/\{(\w+)\}/g, (slot, name: string) => show(values[name] ?? slot, language));
  return { en: fill('en'), zh: fill('zh') };
}

function show(value: Value, language: keyof Message): string {
  if (typeof value !== 'object') return String(value);
  if ('en' in value) return value[language];
  return value.join(language === 'zh' ? '、' : ', ');
}
