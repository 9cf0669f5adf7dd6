import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { confirmed } from '@/lib/auth/confirmed'
import type { Viewer } from '@/lib/auth/viewer'
import { planForm, planProblems, type TypedPlan, transferPlaces } from '@/lib/calling-plans/form'
import { opensAbroad, type Plans, type PlanValues } from '@/lib/calling-plans/plan'
import { findPlans } from '@/lib/calling-plans/queries'
import { type PlanOwner, savePlan } from '@/lib/calling-plans/store'
import type { Destination } from '@/lib/destinations/destination'
import { findDestination, type Warning } from '@/lib/destinations/find'
import { listCallables } from '@/lib/destinations/queries'
import { warningSentences } from '@/lib/destinations/words'
import { theirs } from '@/lib/features/theirs'
import { parse } from '@/lib/forms/parse'
import { rejected, stale } from '@/lib/forms/rejected'
import type { FormState } from '@/lib/forms/state'
import { closedTypes } from '@/lib/routing/calling-plan'
import { snapshotOf } from '@/lib/snapshot/load'
import { toConfirm } from '@/lib/snapshot/preview'
import { setNotice } from '@/lib/ui/notices'
import { initialPlan } from './initial'

/** Saves the plan of an owner that its action has found, and goes back to its page. */
export async function saveOwnPlan(viewer: Viewer, owner: PlanOwner, page: string, form: FormData): Promise<FormState> {
  const { by, company } = viewer
  const { values: typed, problems } = parse(planForm, form)
  if (problems) return rejected(form, problems)
  const plans = await findPlans(company)
  const follows = typed.follow === 'above' && owner.kind !== 'calling-plans'
  const read = follows ? { plan: null, warnings: [] } : await planOfForm(viewer, owner, plans, typed)
  if ('problems' in read) return rejected(form, read.problems)
  if (read.plan && opensAbroad(read.plan, plans, owner.id)) await confirmed(viewer, page)
  const saving = () => savePlan(by, company, owner, Number(form.get('version')), read.plan)
  const known = [...(await warningSentences(read.warnings)), ...(await codeWarning(viewer, read.plan))]
  const confirm = await toConfirm(form, viewer, saving, known)
  if (confirm) return confirm
  if (!(await saving())) {
    const now = plans.stored.get(owner.id)
    const entries = await listCallables(company)
    return stale(form, now?.version ?? 0, now ? theirs(form, initialPlan(plain(now), entries, viewer.locale)) : {})
  }
  await setNotice('saved')
  redirect(page)
}

type Read = { plan: PlanValues; warnings: Warning[] } | { problems: ReturnType<typeof planProblems> }

async function planOfForm({ company }: Viewer, owner: PlanOwner, plans: Plans, typed: TypedPlan): Promise<Read> {
  const problems = planProblems(typed, closedTypes(plans.toll))
  const warnings: Warning[] = []
  const transfers: (Destination | null)[] = []
  for (const place of transferPlaces) {
    const text = typed.transfers[place]
    const found = text
      ? await findDestination(company, text, { ownerId: owner.id, slot: `calling-plan.${place}` })
      : undefined
    if (found && 'problem' in found) problems[`transfers.${place}`] = found.problem
    else {
      transfers.push(found?.destination ?? null)
      warnings.push(...(found?.warnings ?? []))
    }
  }
  if (Object.keys(problems).length > 0) return { problems }
  const { originating, redirecting } = typed
  return { plan: { originating, redirecting, transfers }, warnings }
}

async function codeWarning({ company }: Viewer, plan: PlanValues | null): Promise<string[]> {
  if (!plan || !Object.values(plan.originating).includes('code')) return []
  const { codes } = await snapshotOf(company)
  return codes.type === 'off' ? [(await getTranslations('callingPlan'))('noCodes')] : []
}

function plain({ transfers, ...plan }: PlanValues) {
  return { ...plan, transfers: transfers.map(to => to ?? undefined) }
}
