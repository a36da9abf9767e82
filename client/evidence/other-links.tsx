import { useTranslation } from 'react-i18next';
import type { CascadeModel } from '../cascade/cascade-model.ts';
import classes from './evidence-rail.module.css';
import { LinkRows } from './link-rows.tsx';

interface Props {
  readonly model: CascadeModel;
  readonly upperId: string;
  readonly lowerId: string;
}

/** Where else the upper measure goes, and where else the lower one comes from. */
export function OtherLinks({ model, upperId, lowerId }: Props) {
  const { t } = useTranslation();
  const isOther = ({ id }: { readonly id: string }) => id !== model.openLink?.id;
  const destinations = (model.index.byUpper.get(upperId) ?? []).filter(isOther);
  const sources = (model.index.byLower.get(lowerId) ?? []).filter(isOther);
  return (
    <>
      {destinations.length > 0 && (
        <section>
          <h3 className={classes.heading}>{t('panel.otherDestinations')}</h3>
          <LinkRows model={model} links={destinations} end="lower" />
        </section>
      )}
      {sources.length > 0 && (
        <section>
          <h3 className={classes.heading}>{t('panel.otherSources')}</h3>
          <LinkRows model={model} links={sources} end="upper" />
        </section>
      )}
    </>
  );
}
