package org.casebook.command;

import java.util.Arrays;
import org.casebook.adaptive.FixedLength;
import org.casebook.adaptive.PosteriorCutRule;
import org.casebook.adaptive.StoppingRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say when a simulated attempt ends. */
class StoppingOptions {

    private static final double ERROR = .04;
    private static final int MOST = 100;

    /** How far from the cut a student is no borderline case any more, in abilities. */
    private static final double MARGIN = .5;

    @Option(names = "--length", paramLabel = "N", description = "as many items for everyone")
    private @Nullable Integer length;

    @Option(
            names = "--mastery",
            paramLabel = "CUT",
            description = "stop when every topic is decided: the ability lies above or below the cut")
    private @Nullable Double cut;

    @Option(
            names = "--error",
            paramLabel = "E",
            description = "with --mastery, the share of wrong verdicts among students more than .5 from the cut"
                    + " (default: .04)")
    private @Nullable Double error;

    @Option(names = "--max", paramLabel = "N", description = "with --mastery, at most so many items (default: 100)")
    private @Nullable Integer max;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** @throws ParameterException if the options contradict each other or are out of range */
    StoppingRule rule(int topics) {
        if (length != null && cut == null) {
            check(error == null && max == null, "--error and --max go with --mastery");
            check(length >= 1, "--length is at least 1");
            return new FixedLength(length);
        }
        if (cut == null || length != null) {
            throw new ParameterException(spec.commandLine(), "Give either --length or --mastery.");
        }
        double allowed = error == null ? ERROR : error;
        int most = max == null ? MOST : max;
        check(Double.isFinite(cut), "--mastery takes an ability");
        check(0 < allowed && allowed < .5, "--error is above 0 and below .5");
        check(most >= 1, "--max is at least 1");
        var cuts = new double[topics];
        Arrays.fill(cuts, cut);
        return PosteriorCutRule.ofRate(cuts, allowed, MARGIN, most);
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise + ".");
        }
    }
}
