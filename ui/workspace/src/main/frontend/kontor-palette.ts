import { html, LitElement, nothing } from 'lit';

interface Entry {
  section: string;
  icon: string;
  title: string;
  subtitle: string;
}

const PAUSE = 120;

/** Finds anything and goes there by keyboard alone: Ctrl or Command with K opens it. The server finds and acts. */
class KontorPalette extends LitElement {
  static properties = {
    entries: { attribute: false }, texts: { attribute: false }, at: { state: true }, busy: { state: true },
  };

  declare entries: Entry[];
  declare texts: { label: string; placeholder: string; none: string; results: string };
  declare at: number;
  declare busy: boolean;
  declare $server: { search(text: string): Promise<void>; choose(at: number): Promise<void> };

  private timer?: number;
  private asked = '';

  constructor() {
    super();
    this.entries = [];
    this.at = 0;
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.global, true);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.global, true);
    super.disconnectedCallback();
  }

  private global = (e: KeyboardEvent) => {
    if ((e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey && e.key.toLowerCase() === 'k') {
      e.preventDefault();
      e.stopPropagation();
      this.show();
    }
  };

  private get dialog() {
    return this.querySelector('dialog')!;
  }

  private get input() {
    return this.querySelector('input')!;
  }

  show() {
    if (this.dialog.open) {
      return;
    }
    this.dialog.showModal();
    this.input.value = '';
    this.input.focus();
    this.ask('');
  }

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('entries')) {
      this.at = 0;
      this.busy = false;
    }
  }

  updated() {
    this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  private typed = () => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.ask(this.input.value), PAUSE);
  };

  private ask(text: string) {
    this.asked = text;
    this.busy = true;
    this.$server?.search(text);
  }

  private async choose(at: number) {
    clearTimeout(this.timer);
    if (this.input.value !== this.asked) {
      this.asked = this.input.value;
      await this.$server.search(this.asked);
    }
    if (this.entries[at]) {
      this.dialog.close();
      this.$server.choose(at);
    }
  }

  private key = (e: KeyboardEvent) => {
    const last = this.entries.length - 1;
    const to = { ArrowDown: this.at + 1, ArrowUp: this.at - 1, PageDown: this.at + 8, PageUp: this.at - 8 }[e.key];
    if (to !== undefined) {
      e.preventDefault();
      this.at = Math.max(0, Math.min(last, to));
    } else if (e.key === 'Enter' && !e.isComposing) {
      e.preventDefault();
      this.choose(this.at);
    }
  };

  private backdrop = (e: MouseEvent) => {
    if (e.target === this.dialog) {
      this.dialog.close();
    }
  };

  render() {
    let section = '';
    return html`
      <dialog class="k-palette" aria-label=${this.texts?.label ?? ''} @click=${this.backdrop}>
        <div class="k-palette-box">
          <div class="k-palette-input">
            <svg class="k-svg" viewBox="0 0 24 24" aria-hidden="true"><use href="icons/tabler.svg#search"></use></svg>
            <input type="text" role="combobox" aria-expanded="true" aria-controls="k-palette-list" aria-autocomplete="list"
              autocomplete="off" spellcheck="false" aria-label=${this.texts?.label ?? ''} placeholder=${this.texts?.placeholder ?? ''}
              aria-activedescendant=${this.entries.length ? `k-palette-${this.at}` : nothing}
              @input=${this.typed} @keydown=${this.key} />
            <kbd>Esc</kbd>
          </div>
          <div class="k-palette-list" id="k-palette-list" role="listbox" aria-label=${this.texts?.results ?? ''}>
            ${this.entries.map((entry, i) => {
              const head = entry.section !== section ? html`<div class="k-palette-section" role="presentation">${entry.section}</div>` : nothing;
              section = entry.section;
              return html`${head}
                <div class="k-palette-item" role="option" id="k-palette-${i}" aria-selected=${i === this.at}
                  @mousemove=${() => { this.at = i; }} @click=${() => this.choose(i)}>
                  <svg class="k-svg" viewBox="0 0 24 24" aria-hidden="true"><use href="icons/tabler.svg#${entry.icon}"></use></svg>
                  <span>${entry.title}</span><small>${entry.subtitle}</small>
                </div>`;
            })}
          </div>
          <div class="k-palette-none" role="status">${this.entries.length || this.busy ? '' : this.texts?.none}</div>
        </div>
      </dialog>`;
  }
}

customElements.define('kontor-palette', KontorPalette);
