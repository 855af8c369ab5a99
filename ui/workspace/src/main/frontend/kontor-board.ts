import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** A card as the server describes it. */
interface Card {
  id: string;
  title: string;
  href: string;
  lines: string[];
}

/** A lane with its cards; `moves` names the lanes that a card may go to from here. */
interface Lane {
  key: string;
  label: string;
  tone: string;
  count: number;
  sum: string;
  all: string;
  moves: string[];
  cards: Card[];
}

interface Outcome {
  ok: boolean;
  reason?: string;
  lanes?: { key: string; count: number; sum: string }[];
}

/** Texts with `{0}`, `{1}` for what fills them. */
type Texts = Record<'move' | 'moveTo' | 'moved' | 'illegal' | 'showAll' | 'empty', string>;

const fill = (text: string, ...values: string[]) => text.replace(/\{(\d)\}/g, (_, i) => values[Number(i)] ?? '');

/**
 * Lanes of cards. A card is moved here first and the server is told; if it refuses, the card goes back with the reason.
 * Everything that dragging does, a menu and the keys Shift+Left and Shift+Right on a card do as well.
 */
class KontorBoard extends LitElement {
  static properties = { lanes: { attribute: false }, texts: { attribute: false }, target: { state: true }, said: { state: true } };

  declare lanes: Lane[];
  declare texts: Texts;
  declare target?: string;
  declare said: string;
  declare $server: { move(id: string, lane: string): Promise<Outcome> };

  private dragged?: { card: Card; from: Lane };
  private menuFor?: { card: Card; from: Lane };

  constructor() {
    super();
    this.lanes = [];
    this.said = '';
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <div class="k-lanes">${this.lanes.map((lane) => this.lane(lane))}</div>
      <div class="k-visually-hidden" role="status">${this.said}</div>
      <div class="k-popmenu" popover role="menu" @keydown=${this.menuKey} @toggle=${this.menuToggled}></div>
    `;
  }

  private lane(lane: Lane) {
    const legal = !this.dragged || lane === this.dragged.from || this.dragged.from.moves.includes(lane.key);
    return html`
      <section class="k-lane" aria-label=${lane.label} data-lane=${lane.key} ?data-over=${this.target === lane.key} ?data-illegal=${!legal}
        @dragover=${(e: DragEvent) => this.over(e, lane)} @dragleave=${(e: DragEvent) => this.left(e, lane)} @drop=${(e: DragEvent) => this.drop(e, lane)}>
        <header>
          <h2><span class="k-dot" data-tone=${lane.tone}></span>${lane.label}</h2>
          <span class="k-lane-count">${lane.count}</span>
          ${lane.sum ? html`<span class="k-lane-sum">${lane.sum}</span>` : nothing}
        </header>
        <ul>
          ${repeat(lane.cards, (c) => c.id, (card) => this.card(card, lane))}
          ${lane.cards.length ? nothing : html`<li class="k-lane-empty">${this.texts.empty}</li>`}
        </ul>
        ${lane.count > lane.cards.length && lane.cards.length
          ? html`<a class="k-lane-all" href=${lane.all}>${fill(this.texts.showAll, String(lane.count))}</a>` : nothing}
      </section>`;
  }

  private card(card: Card, lane: Lane) {
    return html`
      <li class="k-card" draggable=${lane.moves.length ? 'true' : 'false'} data-id=${card.id}
        @dragstart=${(e: DragEvent) => this.drag(e, card, lane)} @dragend=${this.dragEnd} @keydown=${(e: KeyboardEvent) => this.cardKey(e, card, lane)}>
        <a href=${card.href}>${card.title}</a>
        ${card.lines.map((line) => html`<span class="k-card-line">${line}</span>`)}
        ${lane.moves.length
          ? html`<button type="button" class="k-card-more" aria-haspopup="menu" aria-label=${fill(this.texts.move, card.title)}
              @click=${(e: Event) => this.openMenu(e, card, lane)}><svg viewBox="0 0 24 24" aria-hidden="true"><use href="icons/tabler.svg#dots"></use></svg></button>`
          : nothing}
      </li>`;
  }

  private drag(e: DragEvent, card: Card, from: Lane) {
    this.dragged = { card, from };
    e.dataTransfer!.effectAllowed = 'move';
    e.dataTransfer!.setData('text/plain', card.title);
    requestAnimationFrame(() => this.requestUpdate());
  }

  private dragEnd = () => {
    this.dragged = undefined;
    this.target = undefined;
    this.requestUpdate();
  };

  private over(e: DragEvent, lane: Lane) {
    if (this.dragged) {
      e.preventDefault();
      e.dataTransfer!.dropEffect = 'move';
      this.target = lane.key;
    }
  }

  private left(e: DragEvent, lane: Lane) {
    if (this.target === lane.key && !(e.currentTarget as Element).contains(e.relatedTarget as Node)) {
      this.target = undefined;
    }
  }

  private drop(e: DragEvent, lane: Lane) {
    e.preventDefault();
    const dragged = this.dragged;
    this.dragEnd();
    if (dragged && dragged.from !== lane) {
      this.move(dragged.card, dragged.from, lane);
    }
  }

  /** Shift with an arrow moves a card to the next lane in that direction that it may go to. */
  private cardKey(e: KeyboardEvent, card: Card, lane: Lane) {
    if (!e.shiftKey || (e.key !== 'ArrowLeft' && e.key !== 'ArrowRight')) {
      return;
    }
    const step = e.key === 'ArrowRight' ? 1 : -1;
    for (let i = this.lanes.indexOf(lane) + step; i >= 0 && i < this.lanes.length; i += step) {
      if (lane.moves.includes(this.lanes[i].key)) {
        e.preventDefault();
        this.move(card, lane, this.lanes[i]);
        return;
      }
    }
  }

  private async move(card: Card, from: Lane, to: Lane) {
    const at = from.cards.indexOf(card);
    const focused = this.querySelector(`[data-id="${card.id}"]`)?.contains(document.activeElement);
    this.place(card, from, to, 0);
    await this.updateComplete;
    if (focused) {
      this.focusCard(card.id);
    }
    const outcome = await this.$server.move(card.id, to.key);
    if (outcome.ok) {
      this.said = fill(this.texts.moved, card.title, to.label);
      outcome.lanes?.forEach((now) => Object.assign(this.lanes.find((l) => l.key === now.key) ?? {}, now));
    } else {
      this.place(card, to, from, at);
      this.said = outcome.reason ?? '';
    }
    this.requestUpdate();
    await this.updateComplete;
    if (focused) {
      this.focusCard(card.id);
    }
  }

  private place(card: Card, from: Lane, to: Lane, at: number) {
    from.cards = from.cards.filter((c) => c !== card);
    to.cards = [...to.cards.slice(0, at), card, ...to.cards.slice(at)];
    from.count--;
    to.count++;
    this.requestUpdate();
  }

  private focusCard(id: string) {
    this.querySelector<HTMLElement>(`[data-id="${id}"] .k-card-more, [data-id="${id}"] a`)?.focus();
  }

  private get menu() {
    return this.querySelector<HTMLElement>('.k-popmenu')!;
  }

  private openMenu(e: Event, card: Card, lane: Lane) {
    const button = e.currentTarget as HTMLElement;
    this.menuFor = { card, from: lane };
    this.menu.replaceChildren(...lane.moves.map((key) => {
      const to = this.lanes.find((l) => l.key === key)!;
      const item = document.createElement('button');
      item.type = 'button';
      item.setAttribute('role', 'menuitem');
      item.textContent = fill(this.texts.moveTo, to.label);
      item.onclick = () => {
        this.menu.hidePopover();
        this.move(card, lane, to);
      };
      return item;
    }));
    const box = button.getBoundingClientRect();
    this.menu.style.top = `${Math.min(box.bottom + 4, innerHeight - 40 * lane.moves.length - 24)}px`;
    this.menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - 232))}px`;
    this.menu.showPopover();
    this.menu.querySelector('button')?.focus();
  }

  private menuKey = (e: KeyboardEvent) => {
    const items = [...this.menu.querySelectorAll('button')];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[e.key];
    if (to !== undefined) {
      e.preventDefault();
      items[(to + items.length) % items.length].focus();
    } else if (e.key === 'Tab') {
      this.menu.hidePopover();
    }
  };

  private menuToggled = (e: Event) => {
    if ((e as ToggleEvent).newState === 'closed' && this.menuFor && this.menu.contains(document.activeElement)) {
      this.focusCard(this.menuFor.card.id);
    }
  };
}

customElements.define('kontor-board', KontorBoard);
