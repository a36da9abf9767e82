import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

type Row = Readonly<Record<string, SQLOutputValue>>;
type Parameters = Readonly<Record<string, SQLInputValue>>;

/** An open database with its prepared statements: each SQL text is prepared once and kept. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** `busyTimeoutMs`: how long a statement waits for another process that holds the lock. */
  constructor(file: string, busyTimeoutMs: number) {
    this.#database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  }

  all(sql: string, parameters: Parameters = {}): readonly Row[] {
    return this.#prepare(sql).all(parameters);
  }

  /** One row after the other, for those who must not hold all; the statement must not be run again meanwhile. */
  each(sql: string, parameters: Parameters = {}): Iterable<Row> {
    return this.#prepare(sql).iterate(parameters);
  }

  /** The first row, if there is one. */
  get(sql: string, parameters: Parameters = {}): Row | undefined {
    return this.#prepare(sql).get(parameters);
  }

  /** Returns the number of rows changed. */
  run(sql: string, parameters: Parameters = {}): number {
    return Number(this.#prepare(sql).run(parameters).changes);
  }

  /** Several statements without parameters or results. */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  /** All of `work` or, when it throws, nothing. Takes the write lock first, so that it cannot fail for it halfway. */
  write<T>(work: () => T): T {
    return this.#transaction('BEGIN IMMEDIATE', work);
  }

  /** Reads of `work` see one state, whatever other connections write meanwhile. */
  read<T>(work: () => T): T {
    return this.#transaction('BEGIN', work);
  }

  /**
   * Counts tables anew that have grown or shrunk much since they were last counted; for use after much was written.
   * Without counts the query planner takes an index on a column of two values for as good as one on an id.
   */
  optimize(): void {
    this.#database.exec('PRAGMA optimize = 0x10002');
  }

  /** Closing twice does no harm. */
  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #transaction<T>(begin: string, work: () => T): T {
    this.#database.exec(begin);
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      // A failure such as a full disk may have rolled back by itself.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
