import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ActionPlansRoom, actionPlansRoom } from './room.js'

let room: ActionPlansRoom
beforeAll(async () => {
  room = await actionPlansRoom()
})
afterAll(() => room?.end())

/** Described where they belong: here they are known by their keys. */
const ofOtherRooms = ['Pilot', 'Agreement', 'Objective', 'Party', 'Body', 'Theme', 'Municipality', 'County', 'Source']

interface Described {
  readonly path: string
  readonly description: string | null | undefined
}

function* everything(): Generator<Described> {
  const types = Object.values(room.schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('_') && !/^(federation|link)__/.test(type.name) && !isSpecifiedScalarType(type),
  )
  for (const type of types) {
    if (!ofOtherRooms.includes(type.name)) yield { path: type.name, description: type.description }
    if (isEnumType(type))
      for (const { name, description } of type.getValues()) yield { path: `${type.name}.${name}`, description }
    if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue
      const path = `${type.name}.${field.name}`
      if (!(ofOtherRooms.includes(type.name) && ['id', 'code'].includes(field.name)))
        yield { path, description: field.description }
      for (const { name, description } of 'args' in field ? field.args : [])
        yield { path: `${path}(${name})`, description }
    }
  }
}

test('every type, field, argument and value says in a sentence what it means', () => {
  const all = [...everything()]
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(({ description }) => !/^\S.*[.!?)]$/s.test(description ?? '')).map(({ path }) => path)).toEqual([])
})

test('every type of what is kept here names the Norwegian term', () => {
  const named = ['ActionPlan', 'PlanVersion', 'PlanContent', 'PlanResponsibility', 'UnmetObjective', 'Priority']
  named.push('PriorityParticipant', 'Endorsement', 'SettledFinancing', 'Measure', 'MeasureVersion', 'MeasureObjective')
  named.push('MeasurePartner', 'Milestone', 'Risk', 'PoliticalTreatment', 'DialogueMeeting', 'MinistryMatter')
  named.push('StatusReport', 'CycleDeadline', 'AgreementCycle', 'Invitation', 'InvitationConsent', 'Project')
  for (const name of named)
    expect([name, room.schema.getType(name)?.description]).toEqual([name, expect.stringMatching(/Norwegian: .+\.$/)])
})
