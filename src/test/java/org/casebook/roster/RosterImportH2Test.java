package org.casebook.roster;

import org.casebook.support.OnH2;

@OnH2
class RosterImportH2Test extends RosterImportContract {}
