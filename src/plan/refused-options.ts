/** An option of perf_analyzer that is not here: why, and what to do instead. */
export type RefusedOption = { readonly isFlag: boolean; readonly why: string }

const option = (why: string): RefusedOption => ({ isFlag: false, why })

/** By long name. They are refused by name, so that a command line of perf_analyzer is not left with "no such option". */
export const refusedOptions: ReadonlyMap<string, RefusedOption> = new Map([
  [
    'enable-mpi',
    {
      isFlag: true,
      why: 'runs of several machines in step are not supported; run one client, with --max-threads, or independent clients side by side',
    },
  ],
  [
    'model-signature-name',
    option(
      'it belongs to TensorFlow Serving, which is not measured here; serve the model by Triton and leave it out',
    ),
  ],
  [
    'grpc-method',
    option(
      'it belongs to --service-kind dynamic_grpc, which is not measured here; measure a Triton server with -i grpc and leave it out',
    ),
  ],
  [
    'triton-server-directory',
    option(
      'it belongs to --service-kind triton_c_api, which is not measured here; start tritonserver and give its address with -u',
    ),
  ],
  [
    'model-repository',
    option(
      'it belongs to --service-kind triton_c_api, which is not measured here; start tritonserver with that repository and give its address with -u',
    ),
  ],
])
