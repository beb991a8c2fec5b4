package org.casebook.course.exchange;

import java.util.List;

/**
 * Questions in a format of exchange.
 *
 * @param files at least one; a YAML file holds one topic
 * @param losses what the format can't hold, in the questions' order
 */
public record Export(List<File> files, List<Loss> losses) {

    public Export {
        files = List.copyOf(files);
        losses = List.copyOf(losses);
    }

    /**
     * A file to download.
     *
     * @param questions how many it has
     */
    public record File(String name, String content, int questions) {}

    /**
     * What of a question is lost.
     *
     * @param question its id
     * @param whole whether the question is left out as a whole
     * @param what each a sentence
     */
    public record Loss(String question, boolean whole, List<String> what) {

        public Loss {
            what = List.copyOf(what);
        }
    }
}
