package org.casebook.base;

import org.casebook.support.OnPostgres;

@OnPostgres
class ClusterLockPostgresTest extends ClusterLockContract {}
