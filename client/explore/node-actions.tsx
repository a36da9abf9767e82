import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExploreView } from './explore-view.ts';
import classes from './node-panel.module.css';
import type { ExploreActions } from './use-explore-actions.ts';

interface Props {
  readonly ids: readonly string[];
  readonly view: ExploreView;
  readonly actions: ExploreActions;
}

/** What can be done with chosen nodes; each can be undone. */
export function NodeActions({ ids, view, actions }: Props) {
  const { t } = useTranslation();
  const isPinned = view.nodes.every((node) => node.isPinned || !ids.includes(node.id));
  const [only] = ids;
  return (
    <div className={classes.actions}>
      <button type="button" aria-pressed={isPinned} onClick={() => actions.pin(ids, !isPinned)}>
        {t(isPinned ? 'explore.unpin' : 'explore.pin')} <Kbd size="xs">P</Kbd>
      </button>
      <button type="button" onClick={() => actions.hide(ids)}>
        {t('explore.hide')} <Kbd size="xs">H</Kbd>
      </button>
      {ids.length === 1 && only !== undefined && (
        <button type="button" title={t('explore.collapseHint')} onClick={() => actions.collapse(only)}>
          {t('explore.collapse')}
        </button>
      )}
      <button type="button" onClick={() => actions.remove(ids)}>
        {t('explore.remove')} <Kbd size="xs">Del</Kbd>
      </button>
      {ids.length > 1 && (
        <button type="button" onClick={() => actions.keepOnly(ids)}>
          {t('explore.onlyThese')}
        </button>
      )}
    </div>
  );
}
