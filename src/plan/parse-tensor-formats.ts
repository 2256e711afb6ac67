import type { Protocol, TensorFormat, TensorFormats } from './plan.ts'
import type { OptionReader } from './raw-options.ts'

/** `--input-tensor-format` and `--output-tensor-format`, each for itself; undefined when both are binary. */
export const readTensorFormats = (read: OptionReader, protocol: Protocol): TensorFormats | undefined => {
  const formatOf = (name: 'input-tensor-format' | 'output-tensor-format'): TensorFormat => {
    const format = read.choice(name, ['binary', 'json'])
    if (format === 'json' && protocol === 'grpc')
      read.complain(`--${name}: got 'json' with -i grpc, expected binary: only HTTP has JSON tensors`)
    return format
  }
  const [input, output] = [formatOf('input-tensor-format'), formatOf('output-tensor-format')]
  return input === 'binary' && output === 'binary' ? undefined : { input, output }
}
