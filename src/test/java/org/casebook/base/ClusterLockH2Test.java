package org.casebook.base;

import org.casebook.support.OnH2;

@OnH2
class ClusterLockH2Test extends ClusterLockContract {}
