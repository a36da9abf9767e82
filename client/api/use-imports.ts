import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type ImportJobFragment, ImportProgressDocument, ImportsDocument } from './documents.generated.ts';
import { type Failure, toFailure } from './loaded.ts';
import type { Message } from './message.ts';
import { forgetAnswers } from './renew-answers.ts';
import { uploadFile } from './upload-file.ts';

/** A file on its way to the server, or that never got there. */
export interface SentFile {
  readonly key: string;
  readonly file: File;
  /** Why it was not taken: `undefined` while it is on its way, null if no answer came. */
  readonly refusal: Message | null | undefined;
}

export interface Imports {
  /** The latest first. */
  readonly jobs: readonly ImportJobFragment[];
  /** Files that have no job yet. */
  readonly sent: readonly SentFile[];
  /** Why nothing is heard of the jobs; null while all is well. */
  readonly failure: Failure | null;
  readonly send: (files: readonly File[]) => void;
}

const isOver = ({ state }: ImportJobFragment) => state === 'DONE' || state === 'FAILED';

/** Files that were sent since the server started, each followed until it is done, and a way to send more. */
export function useImports(): Imports {
  const client = useClient();
  const [jobs, setJobs] = useState<readonly ImportJobFragment[]>([]);
  const [sent, setSent] = useState<readonly SentFile[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const followed = useRef(new Map<string, () => void>());

  const follow = useCallback(
    (id: string) => {
      if (followed.current.has(id)) return;
      const { unsubscribe } = client
        .subscription(ImportProgressDocument, { ids: [id] })
        .subscribe(({ data, error }) => {
          if (error !== undefined) setFailure(toFailure(error));
          const job = data?.importProgress;
          if (job === undefined) return;
          setFailure(null);
          setJobs((before) => [job, ...before.filter((each) => each.id !== job.id)].toSorted(byTime));
          if (isOver(job)) forgetAnswers();
        });
      followed.current.set(id, unsubscribe);
    },
    [client],
  );

  useEffect(() => {
    const running = followed.current;
    let isCurrent = true;
    void client
      .query(ImportsDocument, {}, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        if (!isCurrent) return;
        if (error !== undefined) setFailure(toFailure(error));
        if (data === undefined) return;
        setJobs(data.imports);
        for (const job of data.imports) if (!isOver(job)) follow(job.id);
      });
    return () => {
      isCurrent = false;
      for (const stop of running.values()) stop();
      running.clear();
    };
  }, [client, follow]);

  const send = useCallback(
    (files: readonly File[]) => {
      const entries = files.map((file) => ({ key: crypto.randomUUID(), file, refusal: undefined }));
      setSent((before) => [...entries, ...before]);
      const sendAll = async () => {
        // One after another: the server loads them so, and big ones would only take each other's room.
        for (const { key, file } of entries) {
          const upload = await uploadFile(file);
          if ('jobId' in upload) {
            setSent((before) => before.filter((each) => each.key !== key));
            follow(upload.jobId);
          } else {
            const { refusal } = upload;
            setSent((before) => before.map((each) => (each.key === key ? { ...each, refusal } : each)));
          }
        }
      };
      void sendAll();
    },
    [follow],
  );

  return { jobs, sent, failure, send };
}

function byTime(a: ImportJobFragment, b: ImportJobFragment): number {
  return b.at.localeCompare(a.at) || b.id.localeCompare(a.id);
}
