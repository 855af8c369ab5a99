import { BarChart, FunnelChart, LineChart, PieChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([BarChart, FunnelChart, LineChart, PieChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** A chart in the colours of the theme, those that `palette` numbers if it is given; its label tells in words what it shows. */
class KontorEChart extends HTMLElement {
  label = '';
  private chart?: echarts.ECharts;
  private options?: object;
  private readonly size = new ResizeObserver(() => this.chart?.resize());
  private readonly theme = new MutationObserver(() => this.draw());

  set option(options: object) {
    this.options = options;
    this.draw();
  }

  connectedCallback() {
    this.style.display = 'block';
    this.setAttribute('role', 'img');
    this.size.observe(this);
    this.theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    requestAnimationFrame(() => this.draw());
  }

  disconnectedCallback() {
    this.size.disconnect();
    this.theme.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  private draw() {
    if (!this.isConnected || !this.options) {
      return;
    }
    this.setAttribute('aria-label', this.label);
    this.chart ??= echarts.init(this, undefined, { renderer: 'svg' });
    const style = getComputedStyle(this);
    const value = (name: string) => style.getPropertyValue(name).trim();
    const { palette = [1, 2, 3, 4, 5, 6], ...options } = this.options as { palette?: number[] };
    this.chart.setOption({
      color: palette.map((i) => value(`--k-chart-${i}`)),
      textStyle: { color: value('--lumo-secondary-text-color'), fontFamily: value('--lumo-font-family') },
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      ...options,
    }, true);
  }
}

customElements.define('kontor-echart', KontorEChart);
