package org.casebook.gradebook;

import org.casebook.support.OnPostgres;

@OnPostgres
class ExternalWorksPostgresTest extends ExternalWorksContract {}
