import { Args, Ctx, FieldResolver, Mutation, ObjectType, Resolver, Root } from 'type-graphql'
import { ActDone } from '../../foundation/acts/done.js'
import { performed } from '../../foundation/acts/performed.js'
import { CycleDeadline } from '../cycle/entity.js'
import { DialogueMeeting } from '../meeting/entity.js'
import { StatusReport } from '../report/entity.js'
import type { Context } from '../stores.js'
import { PoliticalTreatment } from '../treatment/entity.js'
import { recordDialogueMeeting, recordTreatment, reportStatus, setDeadline } from './acts.js'
import {
  RecordDialogueMeetingArguments,
  RecordTreatmentArguments,
  ReportStatusArguments,
  SetDeadlineArguments,
} from './acts-arguments.js'
import { type YearWritingStore, yearWritingStore } from './writing-store.js'

/** What was put on record, by its key; null where nothing was. */
@ObjectType()
abstract class YearDone extends ActDone {
  id!: string | null
}

@ObjectType({ description: 'What came of recording that status was treated politically. Norwegian: utført handling.' })
export class PoliticalTreatmentDone extends YearDone {}

@ObjectType({ description: 'What came of recording a dialogue meeting. Norwegian: utført handling.' })
export class DialogueMeetingDone extends YearDone {}

@ObjectType({ description: 'What came of setting a deadline. Norwegian: utført handling.' })
export class CycleDeadlineDone extends YearDone {}

@ObjectType({ description: 'What came of reporting for a year. Norwegian: utført handling.' })
export class StatusReportDone extends YearDone {}

@Resolver(() => PoliticalTreatmentDone)
export class TreatmentActsResolver {
  @FieldResolver(() => PoliticalTreatment, {
    nullable: true,
    description: 'The treatment; null where it was not done.',
  })
  politicalTreatment(
    @Root() { id }: PoliticalTreatmentDone,
    @Ctx() { treatments }: Context,
  ): Promise<PoliticalTreatment | null> | null {
    return id == null ? null : treatments.byId(id)
  }

  @Mutation(() => PoliticalTreatmentDone, {
    description:
      'Records that a municipality has treated the status of its agreement politically, before the dialogue meeting.',
  })
  recordTreatment(
    @Args(() => RecordTreatmentArguments) asked: RecordTreatmentArguments,
    @Ctx() context: Context,
  ): Promise<PoliticalTreatmentDone> {
    return perform('recordTreatment', PoliticalTreatmentDone, asked, context, recordTreatment)
  }
}

@Resolver(() => DialogueMeetingDone)
export class MeetingActsResolver {
  @FieldResolver(() => DialogueMeeting, { nullable: true, description: 'The meeting; null where it was not done.' })
  dialogueMeeting(
    @Root() { id }: DialogueMeetingDone,
    @Ctx() { meetings }: Context,
  ): Promise<DialogueMeeting | null> | null {
    return id == null ? null : meetings.byId(id)
  }

  @Mutation(() => DialogueMeetingDone, {
    description: 'Records, for KDD, a dialogue meeting of the main parties, and what it passed on to other ministries.',
  })
  recordDialogueMeeting(
    @Args(() => RecordDialogueMeetingArguments) asked: RecordDialogueMeetingArguments,
    @Ctx() context: Context,
  ): Promise<DialogueMeetingDone> {
    return perform('recordDialogueMeeting', DialogueMeetingDone, asked, context, recordDialogueMeeting)
  }
}

@Resolver(() => CycleDeadlineDone)
export class DeadlineActsResolver {
  @FieldResolver(() => CycleDeadline, { nullable: true, description: 'The deadline; null where it was not done.' })
  deadline(@Root() { id }: CycleDeadlineDone, @Ctx() { cycles }: Context): Promise<CycleDeadline | null> | null {
    return id == null ? null : cycles.deadlineById(id)
  }

  @Mutation(() => CycleDeadlineDone, {
    description: 'Records, for KDD, the day by which something has to be done in a year, and where that is said.',
  })
  setDeadline(
    @Args(() => SetDeadlineArguments) asked: SetDeadlineArguments,
    @Ctx() context: Context,
  ): Promise<CycleDeadlineDone> {
    return perform('setDeadline', CycleDeadlineDone, asked, context, setDeadline)
  }
}

@Resolver(() => StatusReportDone)
export class ReportActsResolver {
  @FieldResolver(() => StatusReport, { nullable: true, description: 'The report; null where it was not done.' })
  statusReport(@Root() { id }: StatusReportDone, @Ctx() { reports }: Context): Promise<StatusReport | null> | null {
    return id == null ? null : reports.byId(id)
  }

  @Mutation(() => StatusReportDone, {
    description: 'Reports, for a municipality, on the status of a year, or at the end on what was attained.',
  })
  reportStatus(
    @Args(() => ReportStatusArguments) asked: ReportStatusArguments,
    @Ctx() context: Context,
  ): Promise<StatusReportDone> {
    return perform('reportStatus', StatusReportDone, asked, context, reportStatus)
  }
}

function perform<
  Asked extends { readonly idempotencyKey: string; readonly reason: string | null },
  Done extends YearDone,
>(
  name: string,
  Done: new () => Done,
  asked: Asked,
  context: Context,
  act: (asked: Asked, store: YearWritingStore) => Promise<string>,
): Promise<Done> {
  return performed(Done, context, {
    name,
    asked,
    work: async (doing) => ({ id: await act(asked, yearWritingStore(doing)) }),
  })
}
