import type { LevelResult, WindowResult } from '../measure/level-result.ts'
import type { LoadLevel } from '../plan/plan.ts'
import type { FirstExchange } from '../present/first-exchange-text.ts'
import type { Settings } from '../report/report.ts'
import type { ReadyModel } from './wait-for-model.ts'

/** What happens while a model is measured, in this order. Places count from 1. */
export type Progress =
  | { readonly kind: 'waiting'; readonly text: string }
  /** Only when it was asked for. */
  | { readonly kind: 'first-exchange'; readonly exchange: FirstExchange }
  | { readonly kind: 'ready'; readonly ready: ReadyModel; readonly settings: Settings }
  | { readonly kind: 'level-begins'; readonly level: LoadLevel; readonly place: number }
  | {
      readonly kind: 'window'
      readonly level: LoadLevel
      readonly window: WindowResult
      readonly place: number
    }
  /** Once a second while a level is measured: what has just come in. */
  | { readonly kind: 'live'; readonly requestRate: number; readonly failed: number }
  /** The level is measured anew. */
  | { readonly kind: 'more-threads'; readonly level: LoadLevel; readonly threads: number }
  | { readonly kind: 'level-ends'; readonly result: LevelResult }
