package org.casebook.lessons.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.casebook.base.InvalidInputException;
import org.casebook.base.NotFoundException;
import org.casebook.base.ui.Messages;
import org.casebook.course.PassageRef;
import org.casebook.course.lesson.Words;
import org.casebook.lessons.HighlightColour;
import org.casebook.lessons.Highlights;
import org.casebook.lessons.KeptHighlight;
import org.casebook.lessons.Stretch;
import org.casebook.people.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lets a reader highlight in the section that stands before it. The browser draws and asks; what may be is decided here:
 * casebook-highlights.js.
 */
@Tag("casebook-highlights")
class Highlighter extends Component {

    /** More than this many passages nobody selects at once. */
    private static final int MOST_PARTS = 30;

    /** What the browser knows of a highlight that is drawn. */
    private record Drawn(String id, String passage, int from, int to, String colour, String note) {}

    private final Highlights highlights;
    private final Actor actor;
    private final String section;
    private final Words words;

    /** @param words those in which the section is read */
    Highlighter(Highlights highlights, Actor actor, String section, Words words) {
        this.highlights = highlights;
        this.actor = actor;
        this.section = section;
        this.words = words;
        getElement().setProperty("longestNote", Highlights.LONGEST_NOTE);
        on("highlight-made", this::make);
        on("highlight-coloured", detail -> highlights.recolour(actor, id(detail), colour(detail)));
        on("highlight-noted", detail -> highlights.annotate(actor, id(detail), text(detail, "note")));
        on("highlight-removed", this::remove);
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://components/casebook-highlights.js");
    }

    /** Shows afterwards what is, whether it was done or refused. */
    private void on(String event, Consumer<JsonNode> action) {
        getElement()
                .addEventListener(event, said -> {
                    Messages.attempt(() -> action.accept(detail(said)));
                    draw();
                })
                .addEventData("event.detail");
    }

    private void make(JsonNode detail) {
        var parts = detail.path("parts");
        var colour = colour(detail);
        if (parts.size() > MOST_PARTS) {
            throw new InvalidInputException("This is too much to be highlighted at once. Select a part of it.");
        }
        @Nullable UUID first = null;
        for (var part : parts) {
            var id = highlights.make(
                    actor,
                    new PassageRef(section, text(part, "passage")),
                    words,
                    new Stretch(part.path("from").asInt(0), part.path("to").asInt(0)),
                    text(part, "quote"),
                    colour);
            first = first == null ? id : first;
        }
        if (first != null) {
            draw();
            getElement()
                    .callJsFunction(
                            "made", first.toString(), detail.path("noting").asBoolean(false));
        }
    }

    private void remove(JsonNode detail) {
        var removed = highlights.remove(actor, id(detail));
        Messages.undoable("The highlight is removed.", () -> {
            highlights.putBack(actor, removed);
            draw();
        });
    }

    private void draw() {
        var own = highlights.in(actor, section, words);
        var elsewhere = own.stream()
                .filter(kept -> !kept.isLost() && kept.words() != words)
                .collect(Collectors.groupingBy(kept -> kept.place().passage(), Collectors.counting()));
        getElement().setPropertyMap("elsewhere", elsewhere);
        getElement()
                .setPropertyList(
                        "highlights",
                        own.stream().flatMap(kept -> drawn(kept).stream()).toList());
    }

    private List<Drawn> drawn(KeptHighlight kept) {
        var stretch = kept.stretch();
        return stretch == null || kept.words() != words
                ? List.of()
                : List.of(new Drawn(
                        kept.id().toString(),
                        kept.place().passage(),
                        stretch.from(),
                        stretch.to(),
                        kept.colour().word(),
                        kept.note()));
    }

    private static JsonNode detail(DomEvent event) {
        return event.getEventData().path("event.detail");
    }

    private static UUID id(JsonNode detail) {
        var id = text(detail, "id");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("highlight " + id);
        }
    }

    private static HighlightColour colour(JsonNode detail) {
        return HighlightColour.of(text(detail, "colour"));
    }

    private static String text(JsonNode detail, String name) {
        return detail.path(name).asString("");
    }
}
