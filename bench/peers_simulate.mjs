// SPDX-License-Identifier: Apache-2.0
//
// Puts requests to the npm package @cloud-copilot/iam-simulate, as its documentation says it is called; what it answers
// and what it took is compared with rolecall by bench/peers.py.
//
//     node peers_simulate.mjs FOLDER ANSWERS requests REQUESTS
//     node peers_simulate.mjs FOLDER ANSWERS unchecked REQUESTS
//     node peers_simulate.mjs FOLDER ANSWERS who-can DUMP ACTION CONTEXTS
//
// FOLDER: where node_modules is. ANSWERS: a line for each answer, and last the seconds that the calls alone took.
// requests: as `rolecall simulate` takes them, one a line; unchecked: those without a resource's policy alone, by the
// call that looks at no input first. who-can: every user and role of a dump, each with its own policies; CONTEXTS: ARN
// -> the context of its request.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'

const [folder, output, mode, ...rest] = process.argv.slice(2)
const { runSimulation, runUnsafeSimulation } = createRequire(resolve(folder) + '/')('@cloud-copilot/iam-simulate')
const DECISIONS = { Allowed: 'allowed', ExplicitlyDenied: 'explicitDeny', ImplicitlyDenied: 'implicitDeny' }

const named = (policies) => policies.map((policy, index) => ({ name: `p${index}`, policy }))
const parsed = (texts) => named((texts ?? []).map((text) => JSON.parse(text)))
const accountOf = (arn) => arn.split(':')[4]

// What AWS, and so rolecall, derives from the caller; the package wants it said.
function callersKeys(caller) {
  const name = caller.slice(caller.lastIndexOf('/') + 1)
  const keys = { 'aws:PrincipalArn': caller, 'aws:PrincipalAccount': accountOf(caller) }
  return caller.includes(':user/') ? { ...keys, 'aws:username': name, 'aws:PrincipalType': 'User' } : keys
}

function simulationOf(request) {
  const lists = new Set(['stringList', 'numericList', 'dateList', 'booleanList', 'ipList'])
  const context = callersKeys(request.CallerArn)
  for (const { ContextKeyName, ContextKeyType, ContextKeyValues } of request.ContextEntries)
    context[ContextKeyName] = lists.has(ContextKeyType) ? ContextKeyValues : ContextKeyValues[0]
  const resource = request.ResourceArns[0]
  const simulation = {
    request: {
      principal: request.CallerArn,
      action: request.ActionNames[0],
      resource: { resource, accountId: accountOf(request.ResourceOwner ?? request.CallerArn) },
      contextVariables: context
    },
    identityPolicies: parsed(request.PolicyInputList),
    serviceControlPolicies: (request.ServiceControlPolicyLevels ?? []).map((level, index) => ({
      orgIdentifier: `level-${index}`,
      policies: parsed(level)
    })),
    resourceControlPolicies: []
  }
  if (request.PermissionsBoundaryPolicyInputList)
    simulation.permissionBoundaryPolicies = parsed(request.PermissionsBoundaryPolicyInputList)
  if (request.ResourcePolicy) simulation.resourcePolicy = JSON.parse(request.ResourcePolicy)
  return simulation
}

async function decide(simulation) {
  const answer = await runSimulation(simulation, {})
  if (answer.resultType === 'error') return `error: ${JSON.stringify(answer.errors)}`
  return DECISIONS[answer.overallResult] ?? answer.overallResult
}

async function timed(simulations, answer) {
  const answers = []
  const begin = performance.now()
  for (const simulation of simulations) answers.push(await answer(simulation))
  return [answers, (performance.now() - begin) / 1000]
}

const requestsIn = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line))

const requests = (file) => timed(requestsIn(file).map(simulationOf), decide)

const unchecked = (file) =>
  timed(
    requestsIn(file).filter((request) => !request.ResourcePolicy).map(simulationOf),
    (simulation) => DECISIONS[runUnsafeSimulation(simulation, {})]
  )

async function whoCan(file, action, contexts) {
  const dump = JSON.parse(readFileSync(file, 'utf8'))
  const given = JSON.parse(readFileSync(contexts, 'utf8'))
  const documents = new Map(
    dump.Policies.map(({ Arn, PolicyVersionList }) => [
      Arn,
      PolicyVersionList.find((version) => version.IsDefaultVersion).Document
    ])
  )
  const groups = new Map(dump.GroupDetailList.map((group) => [group.GroupName, group]))
  const policiesOf = (entity, inline) => [
    ...(entity[inline] ?? []).map((policy) => policy.PolicyDocument),
    ...(entity.AttachedManagedPolicies ?? []).map((policy) => documents.get(policy.PolicyArn))
  ]
  const simulations = []
  for (const [list, inline] of [['UserDetailList', 'UserPolicyList'], ['RoleDetailList', 'RolePolicyList']]) {
    for (const entity of dump[list]) {
      const policies = policiesOf(entity, inline)
      for (const name of entity.GroupList ?? []) policies.push(...policiesOf(groups.get(name), 'GroupPolicyList'))
      const account = accountOf(entity.Arn)
      const session = `arn:aws:sts::${account}:assumed-role/${entity.RoleName}/session`
      const simulation = {
        request: {
          principal: entity.RoleName ? session : entity.Arn,
          action,
          resource: { resource: '*', accountId: account },
          contextVariables: { ...callersKeys(entity.Arn), ...given[entity.Arn] }
        },
        identityPolicies: named(policies),
        serviceControlPolicies: [],
        resourceControlPolicies: []
      }
      const boundary = entity.PermissionsBoundary?.PermissionsBoundaryArn
      if (boundary) simulation.permissionBoundaryPolicies = named([documents.get(boundary)])
      simulations.push([entity.Arn, simulation])
    }
  }
  return timed(simulations, async ([arn, simulation]) => `${arn} ${await decide(simulation)}`)
}

const [answers, seconds] = await { requests, unchecked, 'who-can': whoCan }[mode](...rest)
writeFileSync(output, answers.join('\n') + `\n${seconds}\n`)
