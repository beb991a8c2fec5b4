package org.casebook.messages;

import org.casebook.support.OnH2;

@OnH2
class MessagesH2Test extends MessagesContract {}
