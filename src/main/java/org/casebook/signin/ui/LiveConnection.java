package org.casebook.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.util.UUID;
import org.atmosphere.cpr.AtmosphereResource;
import org.casebook.base.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection of a page to which the server pushes. It belongs to the sign-in in which the page was opened, which is
 * looked at before every push. Our pages send nothing by it: what they say goes by requests of their own, which the
 * filters see. What comes by it all the same is not listened to.
 */
class LiveConnection extends AtmospherePushConnection {

    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);

    private static final FragmentedMessage UNHEARD = new FragmentedMessage() {
        @Override
        public boolean append(java.io.Reader reader) {
            return false;
        }
    };

    private final transient LiveConnections all;
    private final @Nullable UUID signIn;
    private boolean ended;

    /** @param signIn the one in which the page was opened; null if nobody is signed in */
    LiveConnection(UI page, LiveConnections all, @Nullable UUID signIn) {
        super(page);
        this.all = all;
        this.signIn = signIn;
    }

    @Nullable
    UUID signIn() {
        return signIn;
    }

    UI page() {
        return getUI();
    }

    @Override
    public void connect(AtmosphereResource resource) {
        super.connect(resource);
        if (isConnected()) {
            all.opened(this);
        }
    }

    @Override
    public void connectionLost() {
        all.closed(this);
        super.connectionLost();
    }

    @Override
    public void push(boolean async) {
        if (!ended && all.goesOn(this)) {
            super.push(async);
        }
    }

    @Override
    public FragmentedMessage getOrCreateFragmentedMessage(AtmosphereResource resource) {
        LOG.warn(
                "a message by a connection that is for pushes alone, from {}", ClientAddress.of(resource.getRequest()));
        disconnect();
        return UNHEARD;
    }

    /** Tells the page, which shows the sign-in then, that it may not go on. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        if (isConnected()) {
            sendMessage(VaadinService.createSessionExpiredJSON(true));
        }
        getUI().close();
        disconnect();
    }
}
