package org.casebook.course.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Claims to hold against a source: each is supported, contradicted, or not to be decided from it. They keep their order,
 * since one may lead to the next.
 */
public record Claims(Head head, List<Claim> claims) implements Question {

    /** How many claims such a question has. */
    public static final int FEWEST = 3;

    /** As many as a reader holds against one text. */
    public static final int MOST = 6;

    /**
     * One claim.
     *
     * @param text safe inline HTML
     * @param why how one sees that it stands so, as safe inline HTML; empty where a plain question doesn't say
     */
    public record Claim(String text, Standing standing, String why) {}

    public Claims {
        claims = List.copyOf(claims);
    }

    /** How each claim stands, in their order. */
    public List<Standing> key() {
        return claims.stream().map(Claim::standing).toList();
    }

    /** One over the number of ways to judge them all. */
    @Override
    public double guessing() {
        return Math.pow(Standing.values().length, -claims.size());
    }

    /** One for each claim. */
    @Override
    public int fullPoints() {
        return claims.size();
    }

    /** Remarks on all claims: how one sees it is worth knowing for who has guessed right, too. */
    @Override
    public Score scoreAttempt(Response response) {
        var given = Responses.as(Response.Weighed.class, response).standings();
        if (given.size() != claims.size()) {
            throw new IllegalArgumentException("every claim needs a judgement: " + given);
        }
        var remarks = new ArrayList<Score.Remark>();
        for (int place = 0; place < claims.size(); place++) {
            remarks.add(remark(claims.get(place), given.get(place)));
        }
        int right = (int) remarks.stream().filter(Score.Remark::right).count();
        return new Score(right == claims.size(), remarks, right, fullPoints());
    }

    private static Score.Remark remark(Claim claim, Standing given) {
        boolean right = given == claim.standing();
        var key = right ? "" : claim.standing().label() + ". ";
        return new Score.Remark(claim.text() + " – " + given.label(), right, (key + claim.why()).strip());
    }
}
