import type { DemoModel } from '../../src/demo/demo-model.ts'
import type { InferAnswer } from '../../src/demo/infer-answer.ts'
import { createModelStatistics, type StatisticsJson } from '../../src/demo/model-statistics.ts'

/** A model of the fast responder: what it declares, what it answers to every inference, and how many it has answered. */
export class FastModel {
  readonly declared: DemoModel
  readonly answer: InferAnswer
  readonly #statistics = createModelStatistics(() => 0)
  #onNext: (() => void) | undefined

  constructor(name: string, elements: number) {
    this.declared = {
      name,
      inputs: [{ name: 'INPUT0', datatype: 'FP32', dims: [elements] }],
      outputs: [{ name: 'OUTPUT0', datatype: 'FP32', dims: [outputElements] }],
      infer: () => [],
    }
    this.answer = {
      id: '',
      modelName: name,
      modelVersion: version,
      outputs: [
        { name: 'OUTPUT0', datatype: 'FP32', shape: [outputElements], bytes: outputBytes, binary: true },
      ],
    }
  }

  /** Counts an inference. */
  count(): void {
    this.#statistics.countExecution(1, noTime)
    if (this.#onNext === undefined) return
    const onNext = this.#onNext
    this.#onNext = undefined
    onNext()
  }

  /** Calls back once, at the next inference. */
  watchNext(onNext: () => void): void {
    this.#onNext = onNext
  }

  /** Its entry in a statistics response; it takes no time for anything. */
  statistics(): { readonly name: string; readonly version: string } & StatisticsJson {
    return { name: this.declared.name, version, ...this.#statistics.json() }
  }
}

/** `fast` has an input of 64 bytes, `large` one of 602,112 (an image of 3 x 224 x 224); the output is 64 bytes. */
export function createFastModels(): readonly FastModel[] {
  return [new FastModel('fast', 16), new FastModel('large', 3 * 224 * 224)]
}

const version = '1'
const outputElements = 16
const outputBytes = new Uint8Array(Float32Array.from({ length: outputElements }, (_, place) => place).buffer)
const noTime = { queue: 0, computeInput: 0, computeInfer: 0, computeOutput: 0, total: 0 }
