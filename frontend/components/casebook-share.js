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

function shape(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([attribute, value]) => element.setAttribute(attribute, value));
  element.append(...children);
  return element;
}

class CasebookShare extends HTMLElement {
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const percent = (name) => `${100 * Number(this.getAttribute(name))}%`;
    const low = Number(this.getAttribute('low'));
    const high = Number(this.getAttribute('high'));
    const drawn = (names, draw) => names.filter((name) => this.hasAttribute(name)).map((name) => draw(percent(name)));
    root.replaceChildren(
      shape(
        'svg',
        { focusable: 'false' },
        shape('rect', { class: 'line', x: '0', y: '8', width: '100%', height: '4', rx: '2' }),
        shape('rect', { class: 'range', x: percent('low'), y: '5', width: `${100 * (high - low)}%`, height: '10', rx: '5' }),
        ...drawn(['cut1', 'cut2'], (at) => shape('line', { class: 'cut', x1: at, x2: at, y1: '0', y2: '20' })),
        ...drawn(['before'], (at) => shape('circle', { class: 'before', cx: at, cy: '10', r: '5' })),
        shape('circle', { class: 'expected', cx: percent('expected'), cy: '10', r: '6' })
      )
    );
  }
}

customElements.get('casebook-share') ?? customElements.define('casebook-share', CasebookShare);
