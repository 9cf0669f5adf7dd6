/** Lower case without accents, so that « cote » finds « Côté ». */
export function folded(text: string | null): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()
}
