/** Names what a table's checkboxes do, and moves through rows by keys. */
interface GridRow extends HTMLElement {
  _item?: { key: string };
}

type Grid = HTMLElement & {
  $: { items: HTMLElement };
  $connector: { doSelection(items: object[], user: boolean): void; doDeselection(items: object[], user: boolean): void };
  selectedItems: { key: string }[];
};

const rows = (grid: Grid) => [...grid.$.items.querySelectorAll<GridRow>('tr')].filter((r) => r._item && !r.hidden);

const focusedRow = (grid: Grid) => rows(grid).find((r) => r.contains(grid.shadowRoot!.activeElement));

function focus(grid: Grid, row: GridRow | undefined) {
  row?.querySelector<HTMLElement>('td:nth-child(2)')?.focus();
}

/** Goes to the next or previous row, the way the arrow keys do, so that the table scrolls along. */
function step(grid: Grid, forward: boolean) {
  const current = focusedRow(grid);
  if (!current) {
    focus(grid, rows(grid)[0]);
    return;
  }
  grid.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key: forward ? 'ArrowDown' : 'ArrowUp', bubbles: true, composed: true, cancelable: true }));
}

function toggle(grid: Grid) {
  const item = focusedRow(grid)?._item;
  if (!item) {
    return;
  }
  const selected = grid.selectedItems.some((i) => i.key === item.key);
  if (selected) {
    grid.$connector.doDeselection([item], true);
  } else {
    grid.$connector.doSelection([item], true);
  }
}

function open(grid: Grid) {
  const row = focusedRow(grid);
  const slots = [...(row?.querySelectorAll<HTMLSlotElement>('td slot') ?? [])];
  const link = slots.flatMap((s) => s.assignedElements()).map((c) => c.querySelector<HTMLAnchorElement>('a.k-title')).find(Boolean);
  link?.click();
}

type Renderer = (this: HTMLElement, root: HTMLElement, ...rest: unknown[]) => void;

/** The checkboxes of the selection column get names, given by the table as data-select-row and data-select-all. */
function nameCheckboxes() {
  const column = customElements.get('vaadin-grid-flow-selection-column')!.prototype as Record<string, Renderer>;
  for (const [renderer, data] of [['_defaultRenderer', 'selectRow'], ['_defaultHeaderRenderer', 'selectAll']]) {
    const original = column[renderer];
    column[renderer] = function named(this: HTMLElement, root: HTMLElement, ...rest: unknown[]) {
      original.call(this, root, ...rest);
      const box = root.firstElementChild as (Element & { accessibleName?: string }) | null;
      if (box) {
        box.accessibleName = this.closest<HTMLElement>('vaadin-grid')?.dataset[data] ?? '';
      }
    };
  }
}

if (customElements.get('vaadin-grid-flow-selection-column')) {
  nameCheckboxes();
} else {
  customElements.whenDefined('vaadin-grid-flow-selection-column').then(nameCheckboxes);
}

(window as unknown as Record<string, unknown>).kontorGrid = { step, toggle, open };
