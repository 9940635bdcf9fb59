/** The rooms whose tables every test database has. */
export { allRooms } from '../data/rooms.js'
