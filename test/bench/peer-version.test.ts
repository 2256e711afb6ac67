import { expect, it } from 'vitest'
import { versionIn } from './peer-version.ts'

it.each([
  ['wrk debian/4.1.0-3+b2 [epoll] Copyright (C) 2012 Will Glozer', '4.1.0'],
  ['h2load nghttp2/1.52.0', '1.52.0'],
  ['wrk 4.2.0 [kqueue]', '4.2.0'],
  ['something', 'unknown'],
])('finds the version in %j', (text, version) => {
  expect(versionIn(text)).toBe(version)
})
