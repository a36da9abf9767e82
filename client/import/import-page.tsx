import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../api/use-editor.ts';
import { useImports } from '../api/use-imports.ts';
import { EditorNotice } from '../editor/editor-notice.tsx';
import { FailureReason } from '../frame/failure-reason.tsx';
import { useGo } from '../state/use-go.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportCard, SentCard } from './import-card.tsx';
import classes from './import-page.module.css';

/** Takes files, tells how far each is, and what was read of it and what was not understood. */
export function ImportPage() {
  const { t } = useTranslation();
  const editor = useEditor();
  const { jobs, sent, failure, send } = useImports();
  const go = useGo('/import');
  const newest = jobs.flatMap(({ report }) => report?.plans ?? [])[0]?.id;
  // For a presentation, and for whatever view is gone to next.
  useEffect(() => {
    if (newest !== undefined) go((before) => ({ ...before, plan: newest }), 'replace');
  }, [newest, go]);
  return (
    <main className={classes.page} id="main" tabIndex={-1}>
      <div className={classes.column}>
        <h1 className={classes.title}>{t('import.title')}</h1>
        <EditorNotice state={editor.state} />
        <DropZone isOpen={editor.state === 'open'} onFiles={send} />
        <h2 className={classes.heading}>{t('import.files')}</h2>
        {failure !== null && (
          <p role="alert" className={classes.error}>
            <FailureReason failure={failure} />
          </p>
        )}
        {jobs.length + sent.length === 0 && <p className={classes.muted}>{t('import.none')}</p>}
        <ul className={classes.list}>
          {sent.map((each) => (
            <li key={each.key}>
              <SentCard sent={each} onRetry={() => send([each.file])} />
            </li>
          ))}
          {jobs.map((job) => (
            <li key={job.id}>
              <ImportCard job={job} />
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
