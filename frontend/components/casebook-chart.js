/* Draws the data that the server sets. The library is loaded only where a chart is. */
const library = () => import(new URL('../_static/echarts/6.0.0/dist/echarts.esm.min.js', import.meta.url));

const dark = matchMedia('(prefers-color-scheme: dark)');

class CasebookChart extends HTMLElement {
  #chart;
  #resize;
  #data;
  #recolour = () => this.#draw();

  set data(data) {
    this.#data = data;
    // Bars get a height of their own, with room for the name above each.
    this.classList.toggle('bars', Boolean(data.labels));
    this.style.setProperty('--legend', `${data.series?.length > 1 ? data.series.length * 2.5 : 0}rem`);
    this.style.setProperty('--bars', data.labels?.length ?? 0);
    this.style.setProperty('--series', data.stacked ? 1 : (data.series?.length ?? 0));
    this.#draw();
  }

  get data() {
    return this.#data;
  }

  async connectedCallback() {
    const echarts = await library();
    if (!this.isConnected || this.#chart) {
      return;
    }
    this.#chart = echarts.init(this, null, { renderer: 'svg' });
    this.#resize = new ResizeObserver(() => {
      this.#draw();
      this.#chart?.resize();
    });
    this.#resize.observe(this);
    dark.addEventListener('change', this.#recolour);
    document.addEventListener('display-applied', this.#recolour);
    this.#draw();
  }

  disconnectedCallback() {
    dark.removeEventListener('change', this.#recolour);
    document.removeEventListener('display-applied', this.#recolour);
    this.#resize?.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #draw() {
    if (!this.#chart || !this.#data) {
      return;
    }
    const style = getComputedStyle(this);
    const colour = (name) => style.getPropertyValue(name).trim();
    const look = {
      text: colour('--chart-text'),
      grid: colour('--chart-grid'),
      series: [1, 2, 3, 4].map((n) => colour(`--chart-${n}`)),
      font: style.fontFamily,
      width: this.clientWidth,
      narrow: this.clientWidth < 480
    };
    const option = this.kind === 'lines' ? lines(this.#data, look) : bars(this.#data, look);
    this.#chart.setOption({ animation: false, textStyle: { fontFamily: look.font }, ...option }, true);
  }
}

const number = (value) => value.toLocaleString('en');
const day = (time) => new Date(time).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });

function frame(look) {
  return {
    color: look.series,
    aria: { enabled: true, decal: { show: true } },
    legend: { bottom: 0, textStyle: { color: look.text }, itemWidth: 18 },
    tooltip: { trigger: 'axis', confine: true }
  };
}

/* Names and values stand on the paper, above their bars and beside them: no colour has to carry a text, and on a
   telephone neither takes width from the bars. */
function bars(data, look) {
  const several = data.series.length > 1;
  const thickness = 22;
  const lines = several ? data.series.map((name) => Math.ceil((name.length * 7.5) / (look.width - 40))) : [];
  const legend = lines.reduce((sum, count) => sum + count * 17 + 8, 0);
  return {
    ...frame(look),
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true, valueFormatter: number },
    grid: { left: 12, right: 30, top: legend + 24, bottom: 52 },
    legend: several
      ? {
          top: 0,
          left: 0,
          orient: 'vertical',
          itemWidth: 18,
          itemGap: 8,
          textStyle: { color: look.text, fontSize: 13, lineHeight: 17, width: look.width - 40, overflow: 'break' }
        }
      : undefined,
    xAxis: {
      type: 'value',
      name: data.unit,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: { color: look.text, fontSize: 13 },
      splitNumber: look.narrow ? 2 : 5,
      axisLabel: { color: look.text, fontSize: 12, hideOverlap: true, formatter: number },
      splitLine: { lineStyle: { color: look.grid } }
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.labels,
      axisLabel: {
        inside: true,
        margin: 0,
        interval: 0,
        color: look.text,
        fontSize: 13,
        verticalAlign: 'bottom',
        padding: [0, 0, (data.stacked ? 1 : data.series.length) * thickness * 0.5 + 5, 0],
        width: look.width - 56,
        overflow: 'break',
        lineHeight: 16,
        formatter: (label, index) =>
          several && !data.stacked ? label : `${label}:${look.narrow ? '\n' : ' '}${told(data.values[index])}`
      },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.grid } },
      z: 10
    },
    series: data.series.map((name, index) => ({
      name,
      type: 'bar',
      stack: data.stacked ? 'all' : undefined,
      barWidth: thickness,
      barGap: 0,
      itemStyle: { borderColor: look.text, borderWidth: 1 },
      label: {
        show: several && !data.stacked,
        position: 'right',
        color: look.text,
        fontSize: 12,
        formatter: (point) => number(point.value)
      },
      data: data.values.map((row) => row[index])
    }))
  };
}

const told = (values) => values.map(number).join(' + ');

function lines(data, look) {
  const symbols = ['circle', 'rect', 'triangle', 'diamond'];
  const dashes = ['solid', 'dashed', 'dotted', [8, 3, 2, 3]];
  return {
    ...frame(look),
    tooltip: { trigger: 'axis', confine: true, valueFormatter: (value) => `${Math.round(value)} %` },
    grid: { left: 8, right: 16, top: 16, bottom: look.narrow ? 72 : 48, containLabel: true },
    xAxis: {
      type: 'time',
      splitNumber: look.narrow ? 2 : 5,
      axisLabel: { color: look.text, hideOverlap: true, formatter: day },
      axisLine: { lineStyle: { color: look.grid } }
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      axisLabel: { color: look.text, formatter: '{value} %' },
      splitLine: { lineStyle: { color: look.grid } }
    },
    series: data.lines.map((line, index) => ({
      name: line.name,
      type: 'line',
      symbol: symbols[index % symbols.length],
      symbolSize: 9,
      lineStyle: { type: dashes[index % dashes.length], width: 2 },
      data: line.dots.map((dot) => [dot.at, dot.expected])
    }))
  };
}

customElements.get('casebook-chart') ?? customElements.define('casebook-chart', CasebookChart);
