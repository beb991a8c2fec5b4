package org.casebook.lessons.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What counts as a hit for a word that somebody has typed. */
final class WordQueries {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_TO_MISTYPE = 4;
    private static final int TWO_MISTAKES_FROM = 8;
    private static final float EXACTLY = 4;
    private static final float BY_SOUND = 2;

    private WordQueries() {}

    /** The word with whatever ending, or a name that sounds so. */
    static Query of(String word) {
        var exactly = new BoostQuery(new TermQuery(new Term(WordAnalyzer.STEM, Spelling.stem(word))), EXACTLY);
        var sounding = new BoostQuery(new TermQuery(new Term(WordAnalyzer.SOUND, Spelling.sound(word))), BY_SOUND);
        return new DisjunctionMaxQuery(List.of(exactly, sounding), 0);
    }

    /** Words that begin so: only for one that stands nowhere, or 'part' would find participants. */
    static Query beginning(String word) {
        return word.length() < SHORTEST_BEGINNING
                ? new MatchNoDocsQuery()
                : new PrefixQuery(new Term(WordAnalyzer.WORD, word));
    }

    /** Is better found where the place is called so. */
    static Query inTitle(String word) {
        return new BoostQuery(new TermQuery(new Term(WordAnalyzer.TITLE, Spelling.stem(word))), EXACTLY);
    }

    /** Words that it may be a mistyped form of: only for one that no word begins with. */
    static Query nearly(String word) {
        int mistakes = word.length() < SHORTEST_TO_MISTYPE ? 0 : word.length() < TWO_MISTAKES_FROM ? 1 : 2;
        return new DisjunctionMaxQuery(
                List.of(
                        new FuzzyQuery(new Term(WordAnalyzer.STEM, Spelling.stem(word)), mistakes),
                        new FuzzyQuery(new Term(WordAnalyzer.WORD, word), mistakes)),
                0);
    }
}
