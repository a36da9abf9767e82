/** A piece of text on a page, in a system with y downwards from the top left; lengths in points. */
export interface TextPiece {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** Direction in which it runs, in quarter turns clockwise, 0 to 3; null if askew, as a watermark is. */
  readonly turn: 0 | 1 | 2 | 3 | null;
}

export interface TextPage {
  readonly pieces: readonly TextPiece[];
  readonly width: number;
  readonly height: number;
}

/** A line of text on a page. */
export interface PageLine {
  readonly text: string;
  /** Where its baseline is, as a share of the page's height from the top. */
  readonly at: number;
}
