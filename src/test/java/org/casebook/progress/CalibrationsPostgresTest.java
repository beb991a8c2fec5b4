package org.casebook.progress;

import org.casebook.support.OnPostgres;

@OnPostgres
class CalibrationsPostgresTest extends CalibrationsContract {}
