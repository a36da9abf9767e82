import { useCallback, useState } from 'react';
import { useMutation } from 'urql';
import {
  DeleteViewDocument,
  type SavedViewFragment,
  SavedViewsDocument,
  SaveViewDocument,
} from './documents.generated.ts';
import { type Failure, type Loaded, toFailure } from './loaded.ts';
import { useRequest } from './use-request.ts';

export interface SavedViews {
  readonly views: Loaded<readonly SavedViewFragment[]>;
  /** Why the last change was refused; null if it was not. */
  readonly failure: Failure | null;
  /** Keeps a view in place of one of the same name. */
  readonly save: (name: string, state: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}

/** Where there are no views yet, answers do not say what they are about. */
const context = { additionalTypenames: ['SavedView'] };

/** Views that people keep, by name. */
export function useSavedViewList(): Loaded<readonly SavedViewFragment[]> {
  const answer = useRequest(SavedViewsDocument, {}, context);
  return answer.status === 'ready' ? { status: 'ready', data: answer.data.views } : answer;
}

/** Views that people keep, and how to keep and delete them; both are true where the server agreed. */
export function useSavedViews(): SavedViews {
  const views = useSavedViewList();
  const [, saveView] = useMutation(SaveViewDocument);
  const [, deleteView] = useMutation(DeleteViewDocument);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = useCallback(
    async (name: string, state: string) => {
      const { error } = await saveView({ name, state }, context);
      setFailure(error === undefined ? null : toFailure(error));
      return error === undefined;
    },
    [saveView],
  );
  const remove = useCallback(
    async (id: string) => {
      const { error } = await deleteView({ id }, context);
      setFailure(error === undefined ? null : toFailure(error));
      return error === undefined;
    },
    [deleteView],
  );
  return { views, failure, save, remove };
}
