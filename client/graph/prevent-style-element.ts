/** Cytoscape would add a style element, which our Content-Security-Policy forbids; its one rule is in our style sheet. */
export function preventStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
}
