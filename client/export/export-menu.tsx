import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreenGraph } from '../table/screen-graph.ts';
import classes from './export-menu.module.css';
import { limitScale, paintPicture } from './paint-picture.ts';
import type { Picture } from './picture.ts';
import { saveFile } from './save-file.ts';
import { toGraphJson } from './to-graph-json.ts';
import { toEdgeTable, toNodeTable } from './to-graph-tables.ts';
import { toGraphml } from './to-graphml.ts';
import { toSvg } from './to-svg.ts';

/** What of a graph a picture shows: what is in the window, or everything in its place. */
export type PicturePart = 'window' | 'whole';

export interface ExportProps {
  /** What files begin with; `-nodes.csv` and the like follow. */
  readonly name: string;
  readonly graph: () => ScreenGraph;
  /** Null where nothing is drawn, as on a phone. */
  readonly picture: ((part: PicturePart) => Picture | null) | null;
}

const scales = [1, 2, 3, 4] as const;

/** Takes what is on the screen along, as a picture or as data. */
export function ExportMenu({ name, graph, picture }: ExportProps) {
  const { t } = useTranslation();
  const [part, setPart] = useState<PicturePart>('whole');
  const [outcome, setOutcome] = useState('');

  const save = (suffix: string, type: string, text: string) => {
    saveFile(`${name}${suffix}`, new Blob([text], { type: `${type};charset=utf-8` }));
    setOutcome(t('export.done', { name: `${name}${suffix}` }));
  };
  const savePng = async (wanted: number) => {
    const drawn = picture?.(part) ?? null;
    if (drawn === null) return;
    const scale = limitScale(drawn, wanted);
    const file = `${name}@${wanted}x.png`;
    try {
      saveFile(file, await paintPicture(drawn, scale));
      setOutcome(
        scale < wanted
          ? t('export.limited', { scale: scale.toFixed(1), name: file })
          : t('export.done', { name: file }),
      );
    } catch (error) {
      setOutcome(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const saveSvg = () => {
    const drawn = picture?.(part) ?? null;
    if (drawn !== null) save('.svg', 'image/svg+xml', toSvg(drawn));
  };

  return (
    <div className={classes.menu}>
      {picture !== null && (
        <fieldset className={classes.group}>
          <legend>{t('export.picture')}</legend>
          <div className={classes.parts}>
            {(['whole', 'window'] as const).map((value) => (
              <label key={value}>
                <input type="radio" name="part" checked={part === value} onChange={() => setPart(value)} />
                {t(`export.${value}`)}
              </label>
            ))}
          </div>
          {scales.map((scale) => (
            <button key={scale} type="button" onClick={() => void savePng(scale)}>
              {t('export.png', { scale })}
            </button>
          ))}
          <button type="button" onClick={saveSvg}>
            {t('export.svg')}
          </button>
        </fieldset>
      )}
      <fieldset className={classes.group}>
        <legend>{t('export.data')}</legend>
        <button type="button" onClick={() => save('-nodes.csv', 'text/csv', toNodeTable(graph()))}>
          {t('export.nodes')}
        </button>
        <button type="button" onClick={() => save('-links.csv', 'text/csv', toEdgeTable(graph()))}>
          {t('export.edges')}
        </button>
        <button type="button" onClick={() => save('.json', 'application/json', toGraphJson(graph()))}>
          {t('export.json')}
        </button>
        <button type="button" onClick={() => save('.graphml', 'application/xml', toGraphml(graph()))}>
          {t('export.graphml')}
        </button>
      </fieldset>
      <p className={classes.outcome} role="status">
        {outcome}
      </p>
    </div>
  );
}
