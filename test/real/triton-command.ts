// The real Triton as a command that somebody has written for `server-command`.
import { join } from 'node:path'
import { type PythonVenv, venvEnvironment } from './python.ts'

/** A shell command that starts the server on the ports and with the model repository in its variables; `variables` are for its models. */
export function tritonCommand(venv: PythonVenv, variables: Readonly<Record<string, string>> = {}): string {
  const installation = join(venv.sitePackages, 'pytriton/tritonserver')
  const { PATH = '', LD_LIBRARY_PATH = '' } = venvEnvironment(venv)
  const environment = Object.entries({ PATH, LD_LIBRARY_PATH, ...variables })
  return [
    'exec env',
    ...environment.map(([name, value]) => `${name}='${value}'`),
    join(installation, 'bin/tritonserver'),
    '--model-repository="$TRITON_MODEL_REPOSITORY"',
    `--backend-directory='${join(installation, 'backends')}'`,
    '--backend-config=python,shm-region-prefix-name=perf-gate-$$',
    '--model-control-mode=explicit --load-model=*',
    '--http-address=127.0.0.1 --grpc-address=127.0.0.1 --metrics-address=127.0.0.1',
    '--http-port="$TRITON_HTTP_PORT" --grpc-port="$TRITON_GRPC_PORT" --metrics-port="$TRITON_METRICS_PORT"',
    '--exit-timeout-secs=2',
  ].join(' ')
}
