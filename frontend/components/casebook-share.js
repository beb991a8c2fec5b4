/* A share from 0 to 100 % with its range, on a line with marks at the cuts, and perhaps with what it was before. Purely
   visual: the page says it in words. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; padding-block: 0.35rem; }
  svg { display: block; width: 100%; height: 1.25rem; overflow: visible; }
  .line { fill: var(--share-line); }
  .range { fill: var(--share-range); }
  .expected { fill: var(--share-expected); }
  .before { fill: var(--paper); stroke: var(--share-cut); stroke-width: 2; }
  .cut { stroke: var(--share-cut); stroke-width: 1; stroke-dasharray: 2 2; }
`);

class CasebookShare extends HTMLElement {
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const percent = (name) => `${100 * Number(this.getAttribute(name))}%`;
    const low = Number(this.getAttribute('low'));
    const high = Number(this.getAttribute('high'));
    const cuts = ['cut1', 'cut2']
      .filter((name) => this.hasAttribute(name))
      .map((name) => `<line class="cut" x1="${percent(name)}" x2="${percent(name)}" y1="0" y2="20"/>`)
      .join('');
    const before = this.hasAttribute('before')
      ? `<circle class="before" cx="${percent('before')}" cy="10" r="5"/>`
      : '';
    root.innerHTML = `<svg focusable="false">
      <rect class="line" x="0" y="8" width="100%" height="4" rx="2"/>
      <rect class="range" x="${percent('low')}" y="5" width="${100 * (high - low)}%" height="10" rx="5"/>
      ${cuts}
      ${before}
      <circle class="expected" cx="${percent('expected')}" cy="10" r="6"/>
    </svg>`;
  }
}

customElements.get('casebook-share') ?? customElements.define('casebook-share', CasebookShare);
