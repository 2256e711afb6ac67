import type { ServerPlan } from '../plan/server-plan.ts'
import { type OwnAddress, startCommandServer } from './command-server.ts'
import { startImageServer } from './image-server.ts'
import type { StartedServer, StartPorts, StartRequest } from './started-server.ts'
import { startWheelServer } from './wheel-server.ts'

/**
 * Starts the server of a plan; that it answers is another matter. Throws Failure('server-not-started') where it cannot even be
 * tried, and Failure('interrupted').
 */
export const startServer = (
  plan: ServerPlan,
  request: StartRequest & { readonly ownAddress?: OwnAddress },
  ports: StartPorts,
): Promise<StartedServer> => {
  switch (plan.way) {
    case 'image':
      return startImageServer(plan, request, ports)
    case 'command':
      return startCommandServer(plan, request, ports)
    case 'wheel':
      return startWheelServer(plan, request, ports)
  }
}
