/** The rooms, in the order in which they may lean on each other: a room reads what rooms before it publish. */
export const roomNames = ['parties', 'action-plans', 'funding', 'evaluation'] as const

export type RoomName = (typeof roomNames)[number]

/** The room as SQL names it: its schema, and the login that writes in it. */
export function sqlName(room: RoomName): string {
  return room.replaceAll('-', '_')
}

/** The login that serves anonymous reads of a room. */
export function readerOf(room: RoomName): string {
  return `${sqlName(room)}_reader`
}

/** The login that serves a room's readings for one organisation: what is public, and what that organisation may see. */
export function viewerOf(room: RoomName): string {
  return `${sqlName(room)}_viewer`
}
