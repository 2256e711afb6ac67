import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type RealTriton, startTriton } from '../real/triton.ts'
import { type Work, writeCorpusModel } from './corpus-models.ts'

/** Runs something beside a server that has these models alone. */
export async function withModels<Result>(
  models: readonly { readonly model: string; readonly work: Work }[],
  seed: number,
  use: (triton: RealTriton) => Promise<Result>,
): Promise<Result> {
  const repository = await mkdtemp(join(tmpdir(), 'corpus-models-'))
  try {
    for (const { model, work } of models) await writeCorpusModel(repository, model, { work, seed })
    // The server's processes inherit it, and numpy reads it when it is loaded.
    process.env['OPENBLAS_NUM_THREADS'] = '1'
    process.env['OMP_NUM_THREADS'] = '1'
    const triton = await startTriton({ models: models.map(({ model }) => model), repository })
    try {
      return await use(triton)
    } finally {
      await triton.stop()
    }
  } finally {
    await rm(repository, { recursive: true, force: true })
  }
}
