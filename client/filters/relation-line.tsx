import type { Relation } from '../api/documents.generated.ts';
import { relationStrokes } from '../graph/relation-stroke.ts';

/** A short piece of line as links of this relation are drawn. */
export function RelationLine({ relation }: { readonly relation: Relation }) {
  const { dashes, mark, legendWidth, opacity } = relationStrokes[relation];
  return (
    <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
      <line
        x1="0"
        y1="6"
        x2="26"
        y2="6"
        stroke="currentColor"
        strokeWidth={legendWidth}
        strokeOpacity={opacity}
        strokeDasharray={dashes?.join(' ')}
      />
      {mark !== '' && (
        <text x="27" y="9" fontSize="8" fill="currentColor">
          {mark}
        </text>
      )}
    </svg>
  );
}
