package org.casebook.writing;

import org.casebook.support.OnPostgres;

@OnPostgres
class WritingPostgresTest extends WritingContract {}
