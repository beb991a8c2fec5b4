package org.casebook.assignment;

import org.casebook.support.OnPostgres;

@OnPostgres
class TemplatesPostgresTest extends TemplatesContract {}
