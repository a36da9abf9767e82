import type { ReactNode } from 'react';
import type { PassageFragment } from '../api/documents.generated.ts';
import { usePassageLanguages } from './use-passage-languages.ts';

interface Props {
  readonly passage: Pick<PassageFragment, 'text' | 'textEn'>;
  readonly className: string | undefined;
  /** The Chinese text with what is marked in it; without marks if left out. */
  readonly children?: ReactNode;
}

/** A passage to read: in Chinese as it stands; in English its English statement, under which the Chinese text can be had. */
export function PassageText({ passage, className, children = passage.text }: Props) {
  const { english, isChineseShown } = usePassageLanguages()(passage);
  return (
    <>
      {english !== null && (
        <p className={className} lang="en">
          {english}
        </p>
      )}
      {isChineseShown && (
        <p className={className} lang="zh">
          {children}
        </p>
      )}
    </>
  );
}
