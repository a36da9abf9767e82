import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ConceptNameDocument, type ReviewLinkFragment } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import rail from '../evidence/evidence-rail.module.css';
import { usePassageLanguages } from '../evidence/use-passage-languages.ts';
import { useTitle } from '../i18n/use-title.ts';
import { langOf } from '../text/lang-of.ts';
import classes from './review-page.module.css';

/** Why the linker proposes a link: shared wording, concepts and headings, and how near the meanings are. */
export function ReviewReasons({ link }: { readonly link: ReviewLinkFragment }) {
  const { t } = useTranslation();
  const { isChineseShown } = usePassageLanguages()(link.upper);
  const { wording, concepts, heading, meaning } = link.explanation;
  const isEmpty = wording.length + concepts.length + heading.length === 0 && meaning === null;
  return (
    <section className={classes.reasons}>
      <h3 className={rail.heading}>{t('review.why')}</h3>
      <dl>
        {isChineseShown && (
          <Reason label={t('review.wording')} items={wording.map((text) => ({ key: text, content: text }))} />
        )}
        <Reason
          label={t('review.concepts')}
          items={concepts.map((id) => ({ key: id, content: <ConceptName id={id} /> }))}
        />
        {isChineseShown && (
          <Reason label={t('review.heading')} items={heading.map((text) => ({ key: text, content: text }))} />
        )}
      </dl>
      {meaning !== null && <p>{t('review.meaning', { meaning: meaning.toFixed(2) })}</p>}
      {isEmpty && <p className={rail.muted}>{t('review.noReasons')}</p>}
    </section>
  );
}

interface ReasonProps {
  readonly label: string;
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
}

function Reason({ label, items }: ReasonProps) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className={rail.chips}>
          {items.map(({ key, content }) => (
            <li key={key} lang={typeof content === 'string' ? langOf(content) : undefined}>
              {content}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** What the lexicon calls a concept; its id until the answer is there, or where it has left the lexicon. */
function ConceptName({ id }: { readonly id: string }) {
  const titleOf = useTitle();
  const answer = useRequest(ConceptNameDocument, { id });
  const concept = answer.status === 'ready' ? answer.data.concept : null;
  return concept === null ? id : titleOf({ title: concept.zh, titleEn: concept.en });
}
