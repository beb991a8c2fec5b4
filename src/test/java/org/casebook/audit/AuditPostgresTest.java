package org.casebook.audit;

import org.casebook.support.OnPostgres;

@OnPostgres
class AuditPostgresTest extends AuditContract {}
