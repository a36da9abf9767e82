/** A decoded file. */
export interface Source {
  /** Its name, without the folder. */
  readonly file: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}
