/** Keys of list pages: j and k go through the rows, x selects, o opens, c begins a new record, / searches. */
interface GridKeys {
  step(grid: Element, forward: boolean): void;
  toggle(grid: Element): void;
  open(grid: Element): void;
}

const isTyping = (e: KeyboardEvent) => e.composedPath().some((n) => n instanceof HTMLElement
  && (n.matches('input, textarea, select, [contenteditable]') || n.localName.endsWith('-overlay') || n.localName === 'dialog'));

document.addEventListener('keydown', (e) => {
  const page = document.querySelector('.k-listpage');
  if (!page || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || isTyping(e)
    || document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay')) {
    return;
  }
  const grid = page.querySelector('vaadin-grid.k-grid');
  const keys = (window as unknown as { kontorGrid: GridKeys }).kontorGrid;
  const actions: Record<string, () => void> = {
    c: () => page.querySelector<HTMLAnchorElement>('a.k-create')?.click(),
    '/': () => page.querySelector<HTMLElement>('.k-search')?.focus(),
  };
  if (grid) {
    Object.assign(actions, {
      j: () => keys.step(grid, true),
      k: () => keys.step(grid, false),
      x: () => keys.toggle(grid),
      o: () => keys.open(grid),
    });
  }
  if (actions[e.key]) {
    e.preventDefault();
    actions[e.key]();
  }
});
