const mark = '\u2060'

/** A name for a sentence that goes through `elided`. */
export function named(name: string): string {
  return `${mark}${name}`
}

/** French as it is said: where a message says « de {name} » and the name begins with a vowel, « d’Alice ». */
export function elided(sentence: string): string {
  return sentence.replace(/(?<=\b[Dd]|\b[Qq]u)e \u2060(?=[AEIOUYÀÂÉÈÊËÎÏÔÛÜŒ])/giu, '’').replaceAll(mark, '')
}
