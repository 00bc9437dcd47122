import type { EntryStrings } from '../entry-strings.ts';
import type { PanelStrings } from '../panel-strings.ts';
import type { PrintStrings } from '../print-strings.ts';
import type { SelectionStrings } from '../selection-strings.ts';
import type { SettingsStrings } from '../settings-strings.ts';

/** All that the interface says, in one language. */
export type AllStrings = PanelStrings &
  EntryStrings &
  SettingsStrings &
  SelectionStrings &
  PrintStrings & { readonly dir: 'ltr' | 'rtl' };
