package org.casebook.audit;

import org.casebook.support.OnH2;

@OnH2
class AuditH2Test extends AuditContract {}
