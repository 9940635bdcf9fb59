import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Agreement, named, Party } from '../references.js'
import type { Context } from '../stores.js'
import { DialogueMeeting, MinistryMatter } from './entity.js'

@Resolver(() => DialogueMeeting)
export class DialogueMeetingResolver {
  @FieldResolver(() => Agreement, { nullable: true, description: 'The agreement that it was about.' })
  agreement(@Root() meeting: DialogueMeeting): Agreement {
    return { id: meeting.agreementId }
  }

  @FieldResolver(() => [MinistryMatter], { description: 'What it passed on to other ministries.' })
  matters(@Root() meeting: DialogueMeeting, @Ctx() { meetings }: Context): Promise<MinistryMatter[]> {
    return meetings.mattersOf(meeting.id)
  }
}

@Resolver(() => MinistryMatter)
export class MinistryMatterResolver {
  @FieldResolver(() => Party, {
    nullable: true,
    description: 'The ministry, where it is a party here; else `ministry` names it.',
  })
  party(@Root() matter: MinistryMatter): Party | null {
    return named(matter.partyId)
  }
}

@Resolver(() => Agreement)
export class AgreementMeetingsResolver {
  @FieldResolver(() => [DialogueMeeting], {
    nullable: true,
    description: 'The dialogue meetings of its main parties, newest first: a handful a year at most.',
  })
  dialogueMeetings(
    @Root() agreement: Agreement,
    @Arg('year', () => Int, { nullable: true, description: 'About this year. Without it: about all years.' })
    year: number | null,
    @Ctx() { meetings }: Context,
  ): Promise<DialogueMeeting[]> {
    return meetings.ofAgreement(agreement.id, year ?? null)
  }
}
