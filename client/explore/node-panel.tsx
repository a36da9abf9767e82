import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import evidence from '../evidence/evidence-rail.module.css';
import { OriginalToggle } from '../evidence/original-toggle.tsx';
import passageClasses from '../evidence/passage.module.css';
import { PassageText } from '../evidence/passage-text.tsx';
import { carryOver } from '../state/frame-params.ts';
import { langOf } from '../text/lang-of.ts';
import type { ExploreNode, NodeCount } from './explore-graph.ts';
import type { ExploreView } from './explore-view.ts';
import { NodeActions } from './node-actions.tsx';
import classes from './node-panel.module.css';
import { type ExploreActions, expansionStep } from './use-explore-actions.ts';
import type { ExploreModel } from './use-explore-model.ts';

interface Props {
  readonly id: string;
  readonly view: ExploreView;
  readonly model: ExploreModel;
  readonly actions: ExploreActions;
}

/** A node: what it is, what it can be expanded by with how many there are, and what can be done with it. */
export function NodePanel({ id, view, model, actions }: Props) {
  const { t } = useTranslation();
  const node = model.graph.nodes.get(id);
  if (node === undefined) return <p className={evidence.muted}>{t('state.loading')}</p>;
  const { type, level, plan, planId, title, passage, region, year, industries, counts } = node;
  const facts = [type === 'Plan' ? null : plan, region, year].filter((fact) => fact !== null);
  return (
    <>
      <header>
        <p className={evidence.place} data-level={level ?? undefined}>
          {level !== null && `${t(`level.${level}`)} · `}
          {t(`nodeType.${type}`)}
        </p>
        {passage === null ? (
          <h2 className={classes.title} lang={langOf(title)}>
            {title}
          </h2>
        ) : (
          <>
            <PassageText passage={passage} className={passageClasses.text} />
            <OriginalToggle passages={[passage]} />
          </>
        )}
        {facts.length > 0 && <p className={evidence.muted}>{facts.join(' · ')}</p>}
      </header>
      {industries.length > 0 && type === 'Measure' && (
        <ul className={evidence.chips}>
          {industries.map(({ id: industryId, name }) => (
            <li key={industryId}>{name}</li>
          ))}
        </ul>
      )}
      <section>
        <h3 className={evidence.heading}>{t('explore.expand')}</h3>
        {counts.length === 0 && <p className={evidence.muted}>{t('explore.nothing')}</p>}
        {counts.map((count) => (
          <ExpandRow
            key={`${count.relation} ${count.direction}`}
            node={node}
            count={count}
            model={model}
            isBusy={actions.isBusy}
            onExpand={() => void actions.expand(id, count.relation, count.direction)}
          />
        ))}
        <p className={classes.hint}>{t('explore.expandHint', { step: expansionStep })}</p>
      </section>
      <NodeActions ids={[id]} view={view} actions={actions} />
      {planId !== null && (
        <p className={classes.links}>
          <Link to="/cascade" search={(before) => ({ ...carryOver(before), plan: planId, ...toFocus(node) })}>
            {t('explore.openCascade')} ↗
          </Link>
        </p>
      )}
    </>
  );
}

/** What the cascade can single out. */
function toFocus({ id, type }: ExploreNode): { readonly focus?: string } {
  return type === 'Measure' || type === 'Section' ? { focus: id } : {};
}

interface RowProps {
  readonly node: ExploreNode;
  readonly count: NodeCount;
  readonly model: ExploreModel;
  readonly isBusy: boolean;
  readonly onExpand: () => void;
}

function ExpandRow({ node, count: { relation, direction, count }, model, isBusy, onExpand }: RowProps) {
  const { t } = useTranslation();
  const shown = new Set(model.filtered.nodes.map(({ id }) => id));
  const there = model.graph.edges.filter(
    (edge) =>
      edge.relation === relation &&
      (direction === 'OUT'
        ? edge.fromId === node.id && shown.has(edge.toId)
        : edge.toId === node.id && shown.has(edge.fromId)),
  ).length;
  const name = t(`graphRelation.${relation}`);
  const isAll = there >= count;
  return (
    <button
      type="button"
      className={classes.expand}
      disabled={isAll || isBusy}
      aria-label={t('explore.expandMore', {
        count: Math.min(expansionStep, count - there),
        relation: `${direction === 'OUT' ? t('explore.out') : t('explore.in')} ${name}`,
      })}
      onClick={onExpand}
    >
      <span aria-hidden="true">{direction === 'OUT' ? '→' : '←'}</span>
      <span className={classes.relation}>{name}</span>
      <span className={classes.count}>{t('explore.shown', { shown: there, total: count })}</span>
      <span className={classes.plus} aria-hidden="true">
        {isAll ? '' : '+'}
      </span>
    </button>
  );
}
