import { useTranslation } from 'react-i18next';
import { LinkEvidenceDocument, type LinkEvidenceQuery } from '../api/documents.generated.ts';
import { useRequest } from '../api/use-request.ts';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import { FailureText } from '../frame/failure-text.tsx';
import { relationStrokes } from '../graph/relation-stroke.ts';
import { useView } from '../state/use-view.ts';
import classes from './evidence-rail.module.css';
import { OtherLinks } from './other-links.tsx';
import { OtherPairs } from './other-pairs.tsx';
import { PassageCard } from './passage-card.tsx';
import { SharedWording } from './shared-wording.tsx';

interface Props {
  readonly id: string;
  readonly model: CascadeModel;
}

type Link = NonNullable<LinkEvidenceQuery['measureLink']>;

/** The two passages that a link rests on, and why it was made. */
export function LinkPanel({ id, model }: Props) {
  const { t } = useTranslation();
  const answer = useRequest(LinkEvidenceDocument, { id });
  if (answer.status === 'failed') return <FailureText failure={answer.failure} onRetry={answer.retry} />;
  if (answer.status === 'loading') {
    return (
      <div className={classes.cards} aria-busy="true">
        <div className={classes.head}>{t('state.loading')}</div>
        <div className={classes.bone} />
        <div className={classes.bone} />
      </div>
    );
  }
  const link = answer.data.measureLink;
  return link === null ? <p role="alert">{t('panel.gone')}</p> : <Evidence link={link} model={model} />;
}

function Evidence({ link, model }: { readonly link: Link; readonly model: CascadeModel }) {
  const { t } = useTranslation();
  const { pair } = useView();
  const accepted = link.evidence.filter((each) => each.accepted);
  const pairs = accepted.length > 0 ? accepted : link.evidence;
  const shown = pairs[pair] ?? pairs[0];
  const upper = model.graph.measures.get(link.upper.id);
  const lower = model.graph.measures.get(link.lower.id);
  if (shown === undefined || upper === undefined || lower === undefined) return <p role="alert">{t('panel.gone')}</p>;
  return (
    <>
      <header className={classes.head}>
        <h2 className={classes.relation} title={t(`relationHint.${shown.relation}`)}>
          {t(`relation.${shown.relation}`)} {relationStrokes[shown.relation].mark}
        </h2>
        <span className={classes.score}>{shown.score.toFixed(2)}</span>
      </header>
      <div className={classes.cards}>
        <PassageCard
          measure={upper}
          passage={shown.upper}
          position={toPosition(link.upper.clauses, shown.upper.id)}
          shared={shown.aligned.map((span) => span.upper)}
        />
        <PassageCard
          measure={lower}
          passage={shown.lower}
          position={toPosition(link.lower.clauses, shown.lower.id)}
          shared={shown.aligned.map((span) => span.lower)}
        />
        <p className={classes.legend}>
          <span className={classes.shared}>{t('panel.shared')}</span>
          <span className={classes.own}>{t('panel.added')}</span>
        </p>
      </div>
      <SharedWording evidence={shown} />
      <OtherPairs pairs={pairs} shown={shown} />
      <OtherLinks model={model} upperId={upper.id} lowerId={lower.id} />
      <section>
        <h3 className={classes.heading}>{t('panel.verdict')}</h3>
        <p className={classes.muted}>{t(`panel.verdicts.${link.verdict}`)}</p>
      </section>
    </>
  );
}

function toPosition(clauses: Link['upper']['clauses'], id: string): number | null {
  const index = clauses.findIndex((clause) => clause.id === id);
  return index === -1 ? null : index + 1;
}
