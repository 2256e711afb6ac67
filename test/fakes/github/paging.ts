import type { Call } from './route.ts'

/** One page of a list, and the headers which link to the others. */
export type Page<Item> = {
  readonly items: readonly Item[]
  readonly headers: { readonly [name: string]: string }
}

/** Cuts out the page asked for by `per_page` (at most 100, as GitHub caps it in silence) and `page`. */
export const pageOf = <Item>(all: readonly Item[], call: Call, defaultSize = 30): Page<Item> => {
  const size = Math.min(positive(call, 'per_page', defaultSize), Math.max(100, defaultSize))
  const page = positive(call, 'page', 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const relations: readonly (readonly [string, number, boolean])[] = [
    ['prev', page - 1, page > 1],
    ['next', page + 1, page < last],
    ['last', last, page < last],
    ['first', 1, page > 1],
  ]
  const links = relations
    .filter(([, , exists]) => exists)
    .map(([relation, target]) => `<${addressOf(call, target)}>; rel="${relation}"`)
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

const positive = (call: Call, name: string, fallback: number): number => {
  const value = Number(call.query.get(name) ?? fallback)
  return Number.isInteger(value) && value > 0 ? value : fallback
}

const addressOf = (call: Call, page: number): string => {
  const url = new URL(call.url)
  url.searchParams.set('page', String(page))
  return url.href
}
