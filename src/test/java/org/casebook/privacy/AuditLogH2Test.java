package org.casebook.privacy;

import org.casebook.support.OnH2;

@OnH2
class AuditLogH2Test extends AuditLogContract {}
