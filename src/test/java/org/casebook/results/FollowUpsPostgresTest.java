package org.casebook.results;

import org.casebook.support.OnPostgres;

@OnPostgres
class FollowUpsPostgresTest extends FollowUpsContract {}
