import { AgendaView } from './agenda.js';
import { ChangeView } from './change.js';
import { CompareView } from './compare.js';
import { EditorView } from '../editor/editor.js';
import { ExportView } from './export.js';
import { Home } from './home.js';
import { RulesView } from './rules.js';
import { VersionsView } from './versions.js';

/** The views by the name that they have in the address. */
export const VIEWS = {
  home: Home,
  agenda: AgendaView,
  rules: RulesView,
  compare: CompareView,
  versions: VersionsView,
  change: ChangeView,
  export: ExportView,
  edit: EditorView,
};
