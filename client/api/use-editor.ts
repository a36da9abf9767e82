import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { ViewerDocument } from './documents.generated.ts';
import { type EditorAccess, getEditorAccess, onEditorAccess } from './editor-access.ts';

/**
 * What may be done here. `readOnly`: the server has no editor token; `locked`: it wants one, and none or a wrong one was
 * given; `unnamed`: the token is right, but nobody said who edits; `unknown`: the server has not answered yet.
 */
export type EditorState = 'unknown' | 'readOnly' | 'locked' | 'unnamed' | 'open';

export interface Editor extends EditorAccess {
  readonly state: EditorState;
}

/** Whether the person in front of this browser may edit, asked anew whenever the token changes. */
export function useEditor(): Editor {
  const client = useClient();
  const access = useSyncExternalStore(onEditorAccess, getEditorAccess);
  const [latest, setLatest] = useState<{ readonly access: EditorAccess; readonly state: EditorState }>();

  useEffect(() => {
    let isCurrent = true;
    void client
      .query(ViewerDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (!isCurrent || data === undefined) return;
        const { canEdit, isEditable } = data.viewer;
        const allowed = canEdit ? (access.name === '' ? 'unnamed' : 'open') : 'locked';
        setLatest({ access, state: isEditable ? allowed : 'readOnly' });
      });
    return () => {
      isCurrent = false;
    };
  }, [client, access]);

  return { ...access, state: latest?.access === access ? latest.state : 'unknown' };
}
