/** Area codes of one local calling area: the codes laid over one another (CNAC, 2026). A call between two of them is local. */
const overlays = [
  [204, 431, 584],
  [226, 382, 519, 548],
  [236, 250, 257, 604, 672, 778],
  [249, 683, 705],
  [263, 438, 514],
  [289, 365, 742, 905],
  [306, 474, 639],
  [343, 613, 753],
  [354, 450, 579],
  [367, 418, 581],
  [368, 403, 587, 825],
  [368, 587, 780, 825],
  [416, 437, 647, 942],
  [428, 506],
  [468, 819, 873],
  [709, 879],
  [782, 902],
  [807],
  [867],
]

const words = (codes: number[]) => codes.map(String)

export const canadian = new Set(words(overlays.flat()))

/** Country code 1 without being Canada or the continental United States: priced as international. */
export const islands = new Set(
  words([
    242, 246, 264, 268, 284, 340, 345, 441, 473, 649, 658, 664, 670, 671, 684, 721, 758, 767, 784, 787, 809, 829, 849,
    868, 869, 876, 939,
  ]),
)

export const tollFree = new Set(words([800, 822, 833, 844, 855, 866, 877, 888]))

/** Says whether two area codes share a local calling area; outside Canada, whether they are the same. */
export function neighbours(one: string, other: string): boolean {
  return one === other || overlays.some(codes => codes.includes(Number(one)) && codes.includes(Number(other)))
}
