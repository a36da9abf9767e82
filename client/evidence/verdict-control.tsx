import { Kbd } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkEvidenceQuery } from '../api/documents.generated.ts';
import type { Failure } from '../api/loaded.ts';
import { useEditor } from '../api/use-editor.ts';
import { useJudge } from '../api/use-judge.ts';
import { EditorNotice } from '../editor/editor-notice.tsx';
import { FailureReason } from '../frame/failure-reason.tsx';
import { useKeys } from '../frame/use-keys.ts';
import { formatTime } from '../i18n/format-date.ts';
import rail from './evidence-rail.module.css';
import classes from './verdict-control.module.css';

const verdicts = [
  ['ACCEPTED', 'A', '✓'],
  ['REJECTED', 'R', '✕'],
  ['UNSURE', 'U', '?'],
] as const;

type Given = (typeof verdicts)[number][0];

interface Props {
  readonly link: Pick<NonNullable<LinkEvidenceQuery['measureLink']>, 'id' | 'verdict' | 'judgement'>;
}

/** What a person said of a link, and one key each to say it; the same key again takes it back. */
export function VerdictControl({ link }: Props) {
  const { t, i18n } = useTranslation();
  const editor = useEditor();
  const judge = useJudge();
  const [failure, setFailure] = useState<Failure | null>(null);
  const canEdit = editor.state === 'open';
  const say = (verdict: Given) => {
    if (canEdit) void judge(link.id, verdict === link.verdict ? 'PROPOSED' : verdict).then(setFailure);
  };
  useKeys({ a: () => say('ACCEPTED'), r: () => say('REJECTED'), u: () => say('UNSURE') });
  const { judgement } = link;
  return (
    <section className={classes.control} data-open={canEdit || undefined}>
      <h3 className={rail.heading}>{t('panel.verdict')}</h3>
      {canEdit && (
        <div className={classes.buttons}>
          {verdicts.map(([verdict, key, sign]) => (
            <button
              key={verdict}
              type="button"
              className={classes.button}
              aria-pressed={link.verdict === verdict}
              onClick={() => say(verdict)}
            >
              <span aria-hidden="true">{sign}</span> {t(`review.verdict.${verdict}`)} <Kbd size="xs">{key}</Kbd>
            </button>
          ))}
        </div>
      )}
      <p className={rail.muted}>
        {t(`panel.verdicts.${link.verdict}`)}
        {judgement !== null && ` · ${judgement.by} · ${formatTime(judgement.at, i18n.language)}`}
      </p>
      {failure !== null && (
        <p role="alert">
          {t('review.failed')}
          <FailureReason failure={failure} />
        </p>
      )}
      {editor.state !== 'readOnly' && <EditorNotice state={editor.state} />}
    </section>
  );
}
