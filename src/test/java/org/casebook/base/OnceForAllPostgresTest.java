package org.casebook.base;

import org.casebook.support.OnPostgres;

@OnPostgres
class OnceForAllPostgresTest extends OnceForAllContract {}
