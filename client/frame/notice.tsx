import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface Props {
  readonly title: string;
  readonly text: ReactNode;
  /** `alert` is read out at once. */
  readonly role?: 'alert' | 'status';
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A whole page with nothing to show: says why, and what to do. */
export function Notice({ title, text, role = 'status', children }: Props) {
  return (
    <main className={classes.notice} id="main" tabIndex={-1}>
      <div role={role}>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.text}>{text}</p>
      </div>
      {children}
    </main>
  );
}
