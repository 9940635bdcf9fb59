/** Fields at the top that are answered to nobody who has not signed in. */
export const ofTheSignedIn: readonly string[] = ['agreementDrafts', 'recordedActs', 'tasks']
