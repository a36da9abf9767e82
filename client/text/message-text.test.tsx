import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Language, startI18n } from '../i18n/i18n.ts';
import { MessageText } from './message-text.tsx';

const translated = { en: '西岸片区 is not there', zh: '没有西岸片区' };
const english = { en: 'HTTP 502', zh: 'HTTP 502' };

test.for([
  ['zh', translated, '没有西岸片区'],
  ['en', translated, '西岸片区 is not there'],
  ['zh', english, '<span lang="en">HTTP 502</span>'],
  ['en', english, 'HTTP 502'],
] as const satisfies readonly (readonly [Language, object, string])[])(
  'on a page in %s, %j is read as what it is',
  async ([language, message, markup]) => {
    await startI18n(language);
    expect(renderToStaticMarkup(<MessageText message={message} />)).toBe(markup);
  },
);
