package org.casebook.oversight;

import org.casebook.support.OnPostgres;

@OnPostgres
class AuditLogPostgresTest extends AuditLogContract {}
