package org.casebook.classroom;

import org.casebook.support.OnPostgres;

@OnPostgres
class ClassesPostgresTest extends ClassesContract {}
