package org.casebook.classroom;

import org.casebook.support.OnPostgres;

@OnPostgres
class JoinCodesPostgresTest extends JoinCodesContract {}
