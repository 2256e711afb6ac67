import { randomBytes } from 'node:crypto'

/** What a workflow's `permissions:` grant, in its spelling. What is not named is not granted. */
export type Permissions = { readonly [scope in Scope]?: 'read' | 'write' | 'none' }

/** The permissions which an action like ours could ask for; `metadata: read` comes with every token. */
export type Scope = 'actions' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull-requests'

/** One permission which is enough for a request. */
export type Need = readonly [scope: Scope, access: 'read' | 'write']

/** Tokens given out, with what each may do. */
export type Tokens = Map<string, Permissions>

/** What the quick-start workflow grants: read the runs and the code, comment, write checks. */
export const defaultPermissions: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
}

/** What a workflow run for a pull request from a fork has at most: everything, but to read. */
export const readOnlyPermissions: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  'pull-requests': 'read',
}

/** Makes a token in the shape of an installation's. */
export const mintToken = (tokens: Tokens, permissions: Permissions): string => {
  const token = `ghs_${randomBytes(18).toString('hex')}`
  tokens.set(token, permissions)
  return token
}

/** Whether any one of `needs` is granted. Reads are checked as in a private repository, where a public one is laxer. */
export const isAllowed = (permissions: Permissions, needs: readonly Need[]): boolean =>
  needs.some(([scope, access]) => {
    if (scope === 'metadata') return access === 'read'
    const granted = permissions[scope] ?? 'none'
    return granted === 'write' || granted === access
  })

/** What GitHub says in `X-Accepted-GitHub-Permissions`. */
export const acceptedPermissions = (needs: readonly Need[]): string =>
  needs.map(([scope, access]) => `${scope.replace('-', '_')}=${access}`).join('; ')
