/** How to reach a Neo4j. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface RunningNeo4j extends Neo4jConnection {
  stop(): Promise<void>;
}
