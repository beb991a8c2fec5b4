package org.casebook.messages;

import org.casebook.support.OnPostgres;

@OnPostgres
class MessagesPostgresTest extends MessagesContract {}
