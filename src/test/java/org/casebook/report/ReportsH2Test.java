package org.casebook.report;

import org.casebook.support.OnH2;

@OnH2
class ReportsH2Test extends ReportsContract {}
