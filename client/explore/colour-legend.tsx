import { useMantineColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import rail from '../filters/filter-rail.module.css';
import { usePreferences } from '../state/use-preferences.ts';
import { readPalette } from '../theme/palette.ts';
import { type ColourMeaning, colourNodes } from './colour-nodes.ts';
import classes from './explore-rail.module.css';
import type { Colouring } from './explore-view.ts';
import type { ExploreModel } from './use-explore-model.ts';

interface Props {
  readonly model: ExploreModel;
  readonly colouring: Colouring;
}

/** What the colours say; levels have entries of their own, which filter. */
export function ColourLegend({ model, colouring }: Props) {
  const { t } = useTranslation();
  const { colorScheme } = useMantineColorScheme();
  const { theme } = usePreferences();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colour scheme and the theme decide what the style sheet says
  const legend = useMemo(
    () => colourNodes(model.shown, colouring, readPalette(document.documentElement)).legend,
    [model.shown, colouring, colorScheme, theme],
  );
  if (colouring === 'level' || legend.length === 0) return null;
  const name = (meaning: ColourMeaning): string => {
    switch (meaning.kind) {
      case 'level':
        return t(`level.${meaning.level}`);
      case 'industry':
        return meaning.name;
      case 'score':
        return t('filters.scoreAtLeast', { score: meaning.least.toFixed(2) });
      case 'community':
        return t('explore.community', { index: meaning.index });
      case 'none':
        return t(colouring === 'score' ? 'explore.none' : 'explore.others');
    }
  };
  return (
    <div>
      <p className={rail.heading}>{t(`explore.colours.${colouring}`)}</p>
      <ul className={classes.legend}>
        {legend.map(({ meaning, colour, count }) => (
          <li key={name(meaning)}>
            <span className={classes.swatch} style={{ '--swatch': colour }} />
            <span>{name(meaning)}</span>
            <span>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
