package org.casebook.lessons.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.casebook.course.EditDistance;
import org.jspecify.annotations.Nullable;

/** An index of texts in memory, which never changes. A hit is a text's place in the list, with where its words stand. */
final class TextIndex {

    /** @param at beginnings and ends of the words that were found, in order and apart */
    record Hit(int text, List<int[]> at) {}

    private static final FieldType WITH_PLACES = new FieldType();

    static {
        WITH_PLACES.setTokenized(true);
        WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_PLACES.freeze();
    }

    private final Analyzer analyzer = new WordAnalyzer();
    private final IndexSearcher searcher;

    TextIndex(List<Text> texts) {
        try {
            var memory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
                for (var text : texts) {
                    var document = new Document();
                    for (var field : List.of(WordAnalyzer.STEM, WordAnalyzer.SOUND, WordAnalyzer.WORD)) {
                        document.add(new Field(field, text.words(), WITH_PLACES));
                    }
                    document.add(new TextField(WordAnalyzer.TITLE, text.title(), Field.Store.NO));
                    writer.addDocument(document);
                }
                // In one piece, a document's number is the text's place in the list.
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(memory));
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be written", impossible);
        }
    }

    /** The words of a text as it was typed. */
    List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var stream = analyzer.tokenStream(WordAnalyzer.WORD, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text can be read", impossible);
        }
        return words;
    }

    int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be read", impossible);
        }
    }

    /** The best hits first. */
    List<Hit> find(Query query, int most) {
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            var hits = new ArrayList<Hit>();
            for (var scored : searcher.search(query, most).scoreDocs) {
                // All are in the one piece.
                var matches = weight.matches(searcher.getIndexReader().leaves().getFirst(), scored.doc);
                var at = new TreeSet<int[]>(Comparator.comparingInt(place -> place[0]));
                for (var field : List.of(WordAnalyzer.STEM, WordAnalyzer.SOUND, WordAnalyzer.WORD)) {
                    for (var each = matches.getMatches(field); each != null && each.next(); ) {
                        at.add(new int[] {each.startOffset(), each.endOffset()});
                    }
                }
                hits.add(new Hit(scored.doc, List.copyOf(at)));
            }
            return hits;
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be read", impossible);
        }
    }

    /** The word of the texts that is spelt most nearly so, if any is near; of several the one that stands most often. */
    Optional<String> nearest(String word) {
        // A third of the letters wrong is about where a guess begins to mislead.
        int least = Math.max(2, word.length() / 3) + 1;
        int most = 0;
        @Nullable String nearest = null;
        try {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), WordAnalyzer.WORD)
                    .iterator();
            for (var term = terms.next(); term != null; term = terms.next()) {
                var known = term.utf8ToString();
                int distance = EditDistance.between(word, known);
                if (known.length() > 2
                        && (distance < least || distance == least && nearest != null && terms.docFreq() > most)) {
                    least = distance;
                    most = terms.docFreq();
                    nearest = known;
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be read", impossible);
        }
        return Optional.ofNullable(nearest);
    }
}
