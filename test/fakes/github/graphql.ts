import { bearerOf, type Incoming, jsonAnswer, type Outgoing } from './http.ts'
import type { Tokens } from './permission.ts'
import { Violation } from './rest.ts'
import { actionsBot } from './state.ts'

/** Where GraphQL queries go, beside the REST API. */
export const graphqlPath = '/graphql'

/** Answers the one GraphQL query there is: who the token's account is. REST does not tell that to a workflow's token. */
export const answerGraphql = (tokens: Tokens, request: Incoming): Outgoing => {
  if (!tokens.has(bearerOf(request) ?? '')) return jsonAnswer(401, { message: 'Bad credentials' })
  const { query } = JSON.parse(request.body.toString()) as { readonly query?: string }
  const asked = query?.replace(/\s+/g, ' ').trim()
  if (request.method !== 'POST' || asked !== 'query { viewer { login } }')
    throw new Violation(`this stand-in does not answer the GraphQL query ${asked}`)
  return jsonAnswer(200, { data: { viewer: { login: actionsBot.login } } })
}
