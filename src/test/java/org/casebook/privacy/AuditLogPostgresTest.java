package org.casebook.privacy;

import org.casebook.support.OnPostgres;

@OnPostgres
class AuditLogPostgresTest extends AuditLogContract {}
