import { AgendaView } from './agenda.js';
import { Home } from './home.js';

/** The views by the name that they have in the address. */
export const VIEWS = { home: Home, agenda: AgendaView };
