package org.casebook.course.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The written form of responses, in which they are stored, and checks shared by the kinds. */
public final class Responses {

    /** The control character of a negative acknowledgement, which nobody can type as words. */
    private static final String DONT_KNOW = "\u0015";

    private Responses() {}

    /** Whether a written response is {@link Response.DontKnow}. */
    public static boolean isDontKnow(String written) {
        return written.equals(DONT_KNOW);
    }

    /** Writes a response so that {@link #read} gives it back. */
    public static String write(Response response) {
        return switch (response) {
            case Response.DontKnow _ -> DONT_KNOW;
            case Response.Chosen chosen -> Integer.toString(chosen.option());
            case Response.ChosenSet set -> join(List.copyOf(set.options()));
            case Response.Judged(boolean verdict, int reason) ->
                reason == Response.Judged.NO_REASON ? String.valueOf(verdict) : verdict + "," + reason;
            case Response.Number number -> number.value().toPlainString();
            case Response.Ordered ordered -> join(ordered.items());
            case Response.Matched matched -> join(matched.rights());
            case Response.Weighed weighed ->
                weighed.standings().stream().map(Standing::written).collect(Collectors.joining(","));
            case Response.Words words -> words.text();
        };
    }

    /**
     * Reads what {@link #write} wrote for a response to the given question.
     *
     * @throws IllegalArgumentException if the text is not the written form of a response of that kind
     */
    public static Response read(Question question, String written) {
        if (isDontKnow(written)) {
            return new Response.DontKnow();
        }
        return switch (question) {
            case SingleChoice _ -> new Response.Chosen(Integer.parseInt(written));
            case MultipleChoice _, Evidence _ -> new Response.ChosenSet(new TreeSet<>(places(written)));
            case TrueFalse judgement when judgement.reasons().isEmpty() -> new Response.Judged(verdict(written));
            case TrueFalse _ -> {
                var parts = written.split(",", -1);
                if (parts.length != 2) {
                    throw new IllegalArgumentException("a verdict and a reason are needed, not '" + written + "'");
                }
                yield new Response.Judged(verdict(parts[0]), Integer.parseInt(parts[1]));
            }
            case Numeric _ -> new Response.Number(new BigDecimal(written));
            case Ordering _ -> new Response.Ordered(places(written));
            case Matching _ -> new Response.Matched(places(written));
            case Claims _ ->
                new Response.Weighed(Arrays.stream(written.split(",", -1))
                        .map(Responses::standing)
                        .toList());
            case ShortText _ -> new Response.Words(written);
        };
    }

    static <R extends Response> R as(Class<R> kind, Response response) {
        if (!kind.isInstance(response)) {
            throw new IllegalArgumentException("a " + kind.getSimpleName() + " is needed, not " + response);
        }
        return kind.cast(response);
    }

    static void requirePlace(int place, int size) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("no part " + place + " among " + size);
        }
    }

    /** Plain text, such as words that are typed or compared with what is typed, as inline HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String join(List<Integer> places) {
        return places.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> places(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static Standing standing(String written) {
        return Standing.of(written).orElseThrow(() -> new IllegalArgumentException("no standing is '" + written + "'"));
    }

    private static boolean verdict(String written) {
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is needed, not '" + written + "'");
        };
    }
}
