/** A colour as six hexadecimal digits, by the name that the page's style gives it. */
export type Palette = Readonly<Record<ColourName, string>>

export type ColourName =
  | (typeof textColours)[number]
  | (typeof markColours)[number]
  | (typeof grounds)[number]
  | 'line'

/** Colours of text: at least 4.5 to 1 against every ground. */
export const textColours = ['text', 'quiet', 'link'] as const

/** Colours of lines and marks that mean something: at least 3 to 1 against the page. */
export const markColours = [
  'baseline',
  'candidate',
  'median',
  'failed',
  'part-0',
  'part-1',
  'part-2',
  'part-3',
  'part-4',
  'part-5',
] as const

/** What text stands on. */
export const grounds = ['ground', 'soft', 'bad', 'doubt'] as const

/**
 * Blue against orange is told apart by readers who are blind to red or green; the parts alternate between lighter and darker, so that
 * neighbours differ in greys too.
 */
export const lightPalette: Palette = {
  ground: '#ffffff',
  soft: '#f6f8fa',
  bad: '#ffebe9',
  doubt: '#fff8c5',
  text: '#1f2328',
  quiet: '#57606a',
  link: '#0860c4',
  line: '#d1d9e0',
  baseline: '#0072b2',
  candidate: '#d05a00',
  median: '#6e7781',
  failed: '#b0206f',
  'part-0': '#848d97',
  'part-1': '#424a53',
  'part-2': '#bf3989',
  'part-3': '#3d8fd1',
  'part-4': '#0550ae',
  'part-5': '#1a7f37',
}

export const darkPalette: Palette = {
  ground: '#0d1117',
  soft: '#151b23',
  bad: '#3c1618',
  doubt: '#2e2a1f',
  text: '#e6edf3',
  quiet: '#9ea7b3',
  link: '#58a6ff',
  line: '#3d444d',
  baseline: '#56b4e9',
  candidate: '#f0883e',
  median: '#9198a1',
  failed: '#f778ba',
  'part-0': '#6e7681',
  'part-1': '#b1bac4',
  'part-2': '#db61a2',
  'part-3': '#79c0ff',
  'part-4': '#2f7bf0',
  'part-5': '#3fb950',
}
