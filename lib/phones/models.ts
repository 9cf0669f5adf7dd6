/** The phones the portal can configure: maker, name, and the family whose configuration format it speaks. */
export const models = {
  'yealink-t46u': { maker: 'Yealink', name: 'T46U', kind: 'desk', format: 'yealink', lines: 16 },
  'yealink-t54w': { maker: 'Yealink', name: 'T54W', kind: 'desk', format: 'yealink', lines: 16 },
  'yealink-w73p': { maker: 'Yealink', name: 'W73P', kind: 'desk', format: 'yealink', lines: 10 },
  'poly-vvx350': { maker: 'Poly', name: 'VVX 350', kind: 'desk', format: 'poly', lines: 6 },
  'poly-vvx450': { maker: 'Poly', name: 'VVX 450', kind: 'desk', format: 'poly', lines: 12 },
  'cisco-6841': { maker: 'Cisco', name: '6841 (3PCC)', kind: 'desk', format: 'cisco', lines: 4 },
  'cisco-8851': { maker: 'Cisco', name: '8851 (3PCC)', kind: 'desk', format: 'cisco', lines: 5 },
  softphone: { maker: 'Linphone', name: 'Softphone', kind: 'soft', format: 'linphone', lines: 1 },
} as const

export type Model = keyof typeof models
export type Format = (typeof models)[Model]['format']
export const modelKeys = Object.keys(models) as [Model, ...Model[]]

/** A model's row; undefined for one this portal does not know. */
export function modelOf(key: string) {
  return key in models ? models[key as Model] : undefined
}
