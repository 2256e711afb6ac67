/**
 * The options of perf_analyzer in the order of its documentation, by their long names; letters without one have ours, as
 * `src/plan/options.ts` spells them. Removed ones are left out.
 */
export const referenceOptions: readonly string[] = [
  ...['model', 'model-version', 'service-kind', 'bls-composing-models', 'model-signature-name', 'endpoint'],
  ...['verbose', 'version', 'enable-mpi'],
  ...['measurement-mode', 'measurement-interval', 'measurement-request-count', 'stability-percentage'],
  ...['percentile', 'max-trials', 'request-count', 'warmup-request-count'],
  ...['concurrency-range', 'request-rate-range', 'request-distribution', 'request-intervals'],
  ...['periodic-concurrency-range', 'request-period', 'session-concurrency', 'fixed-schedule'],
  ...['latency-threshold', 'binary-search', 'max-threads', 'request-parameter'],
  ...['num-of-sequences', 'sequence-length', 'sequence-length-variation', 'sequence-id-range'],
  ...['serial-sequences', 'input-data', 'batch-size', 'shape', 'string-data', 'string-length'],
  ...['shared-memory', 'output-shared-memory-size', 'input-tensor-format', 'output-tensor-format'],
  ...['data-directory', 'zero-input', 'start-concurrency', 'dynamic-concurrency', 'max-concurrency'],
  ...['url', 'protocol', 'async', 'sync', 'streaming', 'header', 'grpc-compression-algorithm', 'grpc-method'],
  ...['ssl-grpc-use-ssl', 'ssl-grpc-root-certifications-file', 'ssl-grpc-private-key-file'],
  ...['ssl-grpc-certificate-chain-file', 'ssl-https-verify-peer', 'ssl-https-verify-host'],
  ...['ssl-https-ca-certificates-file', 'ssl-https-client-certificate-file'],
  ...['ssl-https-client-certificate-type', 'ssl-https-private-key-file', 'ssl-https-private-key-type'],
  ...['triton-server-directory', 'model-repository', 'collect-metrics', 'metrics-url', 'metrics-interval'],
  ...['trace-level', 'trace-rate', 'trace-count', 'log-frequency', 'csv', 'verbose-csv'],
  'profile-export-file',
]
