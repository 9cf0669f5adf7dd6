type Rgb = [number, number, number]
const paper: Record<'light' | 'dark', Rgb> = { light: [252, 252, 250], dark: [17, 23, 28] }

function rgb(hex: string): Rgb {
  return [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The accent, moved towards ink or light until text in it is readable (contrast 4.6) on that paper. */
export function readable(hex: string, on: 'light' | 'dark'): Rgb {
  const towards: Rgb = on === 'light' ? [0, 0, 0] : [255, 255, 255]
  let colour = rgb(hex)
  for (let step = 0; step < 50 && contrast(colour, paper[on]) < 4.6; step++)
    colour = colour.map((part, i) => Math.round(part + ((towards[i] as number) - part) * 0.08)) as Rgb
  return colour
}

/** The style sheet of a provider's accent colour (#rrggbb). */
export function themeOf(accent: string): string {
  const [light, dark] = [readable(accent, 'light'), readable(accent, 'dark')].map(colour => `rgb(${colour.join(' ')})`)
  return `:root{--accent:light-dark(${light},${dark})}\n`
}
