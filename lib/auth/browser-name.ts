const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** The browser and system that a User-Agent names, where it names ones people know. */
export function browserName(agent: string | null): { browser: string; system: string } | undefined {
  const browser = browsers.find(([sign]) => sign.test(agent ?? ''))?.[1]
  const system = systems.find(([sign]) => sign.test(agent ?? ''))?.[1]
  return browser && system ? { browser, system } : undefined
}
