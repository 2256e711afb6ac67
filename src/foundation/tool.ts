/** This program, as it names itself in reports, user agents and `--version`; a test keeps it equal to package.json. */
export const tool = { name: 'triton-perf-gate', version: '0.1.0' } as const
