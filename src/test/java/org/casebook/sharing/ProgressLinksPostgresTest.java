package org.casebook.sharing;

import org.casebook.support.OnPostgres;

@OnPostgres
class ProgressLinksPostgresTest extends ProgressLinksContract {}
