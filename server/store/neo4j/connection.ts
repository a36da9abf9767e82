import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { readStatements } from './read-statements.ts';
import { toParameters } from './to-parameters.ts';

type Row = Readonly<Record<string, unknown>>;

/** Runs the statement of this name, a file in `cypher/`, inside the transaction at hand. */
export type Run = (name: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;

/** Told each statement that is sent: the name of its file in `cypher/`, and the parameters as the driver gets them. */
export type OnStatement = (name: string, parameters: Readonly<Record<string, unknown>>) => void;

/** A database behind a driver. Transactions are managed: what fails for a passing reason is tried again. */
export class Connection {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #onStatement: OnStatement;
  readonly #statements = readStatements();

  constructor(driver: Driver, database: string, onStatement: OnStatement) {
    this.#driver = driver;
    this.#database = database;
    this.#onStatement = onStatement;
  }

  /** Throws unless the server answers, lets the user in and has the database. */
  async verify(): Promise<void> {
    await this.#driver.getServerInfo({ database: this.#database });
    await this.read((run) => run('count'));
  }

  /** Puts constraints and indexes in place and waits until they can be used. */
  async applySchema(): Promise<void> {
    await this.#withSession(neo4j.session.WRITE, (session) =>
      session.executeWrite(async (transaction) => {
        this.#onStatement('schema', {});
        const statements = this.#statement('schema').split(/;\s*$/m);
        for (const statement of statements.slice(0, -1)) await transaction.run(statement);
      }),
    );
    await this.read((run) => run('await-indexes'));
  }

  /** On a cluster, any member that holds what this process wrote may answer. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#withSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => work(this.#runIn(transaction))),
    );
  }

  /** All of `work` or, when it throws, nothing. `work` may be called again. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.#withSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work(this.#runIn(transaction))),
    );
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #runIn(transaction: ManagedTransaction): Run {
    return async (name, values = {}) => {
      const parameters = toParameters(values);
      this.#onStatement(name, parameters);
      const { records } = await transaction.run(this.#statement(name), parameters);
      return records.map((record) => record.toObject());
    };
  }

  #statement(name: string): string {
    const statement = this.#statements.get(name);
    if (statement === undefined) throw new RangeError(`no statement cypher/${name}.cypher`);
    return statement;
  }

  async #withSession<T>(
    defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}
