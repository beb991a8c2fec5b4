package org.casebook.roster;

import org.casebook.support.OnPostgres;

@OnPostgres
class RosterImportPostgresTest extends RosterImportContract {}
