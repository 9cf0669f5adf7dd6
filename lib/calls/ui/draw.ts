import type { ChartProps } from './chart'

/** Draws the bars with the page's own colours and type, and gives back what undoes it. Chart.js is fetched here and only here. */
export async function draw(canvas: HTMLCanvasElement, { labels, series, unit, locale }: Omit<ChartProps, 'caption'>) {
  const { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } = await import('chart.js')
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip)
  const colour = (name: string) => colourOf(canvas, `var(--${name})`)
  const [ink, line, paper] = [colour('soft'), colour('line'), colour('paper')]
  Chart.getChart(canvas)?.destroy()
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels,
      datasets: series.map(({ label, values, stack, colour: number, hatched }) => ({
        label,
        data: values,
        stack,
        backgroundColor: hatched ? hatch(canvas, colour(`chart-${number}`), paper) : colour(`chart-${number}`),
        borderColor: colour(`chart-${number}`),
        borderWidth: 1,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      locale,
      interaction: { mode: 'index', intersect: false },
      color: ink,
      font: { family: getComputedStyle(canvas).fontFamily },
      scales: {
        x: {
          stacked: true,
          ticks: { color: ink, maxRotation: 0, autoSkipPadding: 16 },
          grid: { display: false },
          border: { color: line },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          ticks: { color: ink, precision: 0 },
          grid: { color: line },
          title: { display: true, text: unit, color: ink },
        },
      },
      plugins: { legend: { position: 'bottom', labels: { color: ink, boxWidth: 14 } } },
    },
  })
  return () => chart.destroy()
}

/** A token as the browser computes it, light or dark. */
function colourOf(near: HTMLElement, value: string): string {
  const probe = document.createElement('span')
  probe.style.color = value
  near.parentElement?.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

/** Stripes, so that the difference is not one of colour alone. */
function hatch(canvas: HTMLCanvasElement, colour: string, paper: string): CanvasPattern | string {
  const tile = document.createElement('canvas')
  tile.width = 6
  tile.height = 6
  const pen = tile.getContext('2d')
  if (!pen) return colour
  pen.fillStyle = paper
  pen.fillRect(0, 0, 6, 6)
  pen.strokeStyle = colour
  pen.lineWidth = 1.6
  pen.beginPath()
  for (const shift of [-6, 0, 6]) {
    pen.moveTo(shift, 6)
    pen.lineTo(shift + 6, 0)
  }
  pen.stroke()
  return canvas.getContext('2d')?.createPattern(tile, 'repeat') ?? colour
}
