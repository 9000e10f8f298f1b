/** IPTC digital source types that the office uses, with the keys of their names. */
export const digitalSources = {
  digitalCapture: 'sourceCapture',
  digitalCreation: 'sourceCreation',
  algorithmicMedia: 'sourceAlgorithmic',
  trainedAlgorithmicMedia: 'sourceSynthetic',
  compositeWithTrainedAlgorithmicMedia: 'sourceComposite',
} as const

export type DigitalSource = keyof typeof digitalSources

export const digitalSourceAddress = (source: string): string =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${source}`
