/** A view of the graph that somebody keeps under a name. */
export interface SavedView {
  readonly name: string;
  /** The query of its address, without `?`. */
  readonly state: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
