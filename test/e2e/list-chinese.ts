import type { Page } from 'playwright-core';

/** A Chinese text on a page. */
export interface ChineseText {
  readonly text: string;
  /** The attribute that holds it; null: it is text of the page. */
  readonly attribute: string | null;
  /** Whether the page says that it is Chinese, so that it is pronounced right. */
  readonly isMarked: boolean;
}

/** Chinese in what anybody is shown or told: text and values of fields that are not hidden, names, titles, hints. */
export async function listChinese(page: Page): Promise<readonly ChineseText[]> {
  return await page.evaluate(() => {
    const chinese = /\p{Script=Han}/u;
    const told = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label', 'value'];
    const found: ChineseText[] = [];
    const add = (element: Element, attribute: string | null, text: string | null) => {
      if (text === null || !chinese.test(text)) return;
      found.push({ text: text.trim(), attribute, isMarked: element.closest('[lang]')?.matches('[lang|=zh]') === true });
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) || element.closest('select')?.checkVisibility() === true;
    add(document.documentElement, 'title of the page', document.title);
    for (const element of document.body.querySelectorAll('*')) {
      if (!isShown(element)) continue;
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) add(element, null, node.textContent);
      }
      for (const name of told) {
        // The value of an option is an id, which nobody reads.
        if (name !== 'value') add(element, name, element.getAttribute(name));
        else if (element instanceof HTMLInputElement) add(element, name, element.value);
      }
    }
    return found;
  });
}
