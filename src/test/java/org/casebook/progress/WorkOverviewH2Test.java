package org.casebook.progress;

import org.casebook.support.OnH2;

@OnH2
class WorkOverviewH2Test extends WorkOverviewContract {}
