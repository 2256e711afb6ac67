/** Secrets of the job, and files by which a step talks to its runner: no server has business with them. */
const notForServers =
  /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|ID_TOKEN|CACHE)|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$|GH_TOKEN$|NODE_OPTIONS$)/i

/** The environment of this process as a server gets it. */
export const serverEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !notForServers.test(name)))
