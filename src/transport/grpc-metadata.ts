import { Failure } from '../foundation/failure.ts'
import type { Target } from '../plan/plan.ts'
import type { HeaderField } from './hpack-static-table.ts'

const nameSyntax = /^(?!.*-bin$)[0-9a-z_.-]+$/
const valueSyntax = /^[\x20-\x7e]*$/

/** The target's headers as HTTP/2 sends them; throws Failure('invalid-option') for one that gRPC cannot carry. */
export const metadataFields = ({ headers }: Pick<Target, 'headers'>): readonly HeaderField[] =>
  headers.map(([given, value]) => {
    const name = given.toLowerCase()
    // The value may be a secret: only the name is repeated.
    if (!nameSyntax.test(name) || !valueSyntax.test(value))
      throw new Failure('invalid-option', `-H, --header: gRPC cannot carry the header '${given}'`, {
        hint: 'Use printable ASCII characters in its value, and no name that ends with -bin.',
      })
    return [name, value]
  })
