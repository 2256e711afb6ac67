import { createHash } from 'node:crypto'
import { notFound, ok, type Route, refusal } from '../route.ts'
import { commitAt } from './commit-routes.ts'

/** Files of commits. */
export const contentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/contents/{path}',
    needs: [['contents', 'read']],
    answer: (state, { params, query }) => {
      const ref = query.get('ref') ?? state.repository.default_branch
      const commit = commitAt(state, ref)
      if (commit === undefined) return refusal(404, `No commit found for the ref ${ref}`)
      const path = params['path'] ?? ''
      const text = commit.files?.[path]
      return text === undefined
        ? notFound
        : ok(contentAnswer(state.apiUrl, `${state.repository.full_name}`, { path, text, ref }))
    },
  },
]

type Content = { readonly path: string; readonly text: string; readonly ref: string }

/** What is larger than a megabyte comes without its content. */
const largestContent = 1_048_576

const contentAnswer = (apiUrl: string, repository: string, { path, text, ref }: Content) => {
  const bytes = Buffer.from(text)
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const isWhole = bytes.length <= largestContent
  const self = `${apiUrl}/repos/${repository}/contents/${path}?ref=${ref}`
  const git = `${apiUrl}/repos/${repository}/git/blobs/${sha}`
  const html = `https://github.com/${repository}/blob/${ref}/${path}`
  return {
    type: 'file',
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    size: bytes.length,
    // With a line feed after every sixty letters, as GitHub's.
    content: isWhole ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
    encoding: isWhole ? 'base64' : 'none',
    url: self,
    git_url: git,
    html_url: html,
    download_url: `https://raw.githubusercontent.com/${repository}/${ref}/${path}`,
    _links: { self, git, html },
  }
}
