package org.casebook.lessons.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a text into words, each field's in its own form. */
final class WordAnalyzer extends Analyzer {

    /** Words without endings. */
    static final String STEM = "stem";

    /** Names by their sound. Common words have none: too many sound alike. */
    static final String SOUND = "sound";

    /** Words as they are typed, in small letters. */
    static final String WORD = "word";

    /** What the place is called, without endings. */
    static final String TITLE = "title";

    WordAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(
                words,
                switch (field) {
                    case STEM, TITLE -> new Form(words, Spelling::stem);
                    case SOUND -> new Form(words, word -> isName(word) ? Spelling.sound(word) : "");
                    default -> new Form(words, Spelling::fold);
                });
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.length() > 3;
    }

    /** Another form of each word; those that have none are left out. */
    private static final class Form extends TokenFilter {

        private final UnaryOperator<String> form;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Form(TokenStream words, UnaryOperator<String> form) {
            super(words);
            this.form = form;
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                var formed = form.apply(term.toString());
                if (!formed.isEmpty()) {
                    term.setEmpty().append(formed);
                    return true;
                }
            }
            return false;
        }
    }
}
