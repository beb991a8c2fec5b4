package org.casebook.lessons.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.casebook.lessons.CameFrom;
import org.casebook.people.Actor;

/** The way back to what led a reader here. */
class WayBack extends Nav {

    /** The query parameter for where a reader came from, to look at something and go back. */
    static final String FROM = "from";

    private WayBack(CameFrom.Back back, String name) {
        addClassNames("way-back", "not-on-paper");
        setAriaLabel(name);
        add(new Anchor(back.address(), "← " + back.words()));
    }

    /** Empty for whoever reads on. What isn't the reader's own, or nothing at all, is passed over. */
    static Optional<CameFrom.Back> find(List<CameFrom> origins, Actor actor, QueryParameters parameters) {
        return parameters.getSingleParameter(FROM).flatMap(from -> origins.stream()
                .flatMap(origin -> origin.back(actor, from).stream())
                .findFirst());
    }

    static Component of(Optional<CameFrom.Back> back, String name) {
        return back.<Component>map(way -> new WayBack(way, name)).orElseGet(Div::new);
    }
}
