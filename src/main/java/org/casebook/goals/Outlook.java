package org.casebook.goals;

import org.casebook.adaptive.Share;
import org.casebook.adaptive.ShareForecast;
import org.casebook.bank.TopicMastery;
import org.casebook.course.Mastery;
import org.jspecify.annotations.Nullable;

/** How a student stands for their own goal on one topic. */
public sealed interface Outlook {

    /** Id of the topic. */
    String topic();

    /** What is shown of the topic now. */
    TopicMastery now();

    /** The word is reached. */
    record Reached(TopicMastery.Known now) implements Outlook {

        @Override
        public String topic() {
            return now.topic();
        }
    }

    /** Too few answers count for a forecast. */
    record TooLittleKnown(TopicMastery now) implements Outlook {

        @Override
        public String topic() {
            return now.topic();
        }
    }

    /** Nothing was answered lately, or the day is so near that no question would be. */
    record NoPace(TopicMastery.Known now) implements Outlook {

        @Override
        public String topic() {
            return now.topic();
        }
    }

    /** @param questions how many more on the topic the student would answer by the day at their own pace */
    record Foreseen(TopicMastery.Known now, int questions, ShareForecast forecast) implements Outlook {

        @Override
        public String topic() {
            return now.topic();
        }
    }

    /**
     * The day is over.
     *
     * @param then what was shown of the topic at its end; null where no answer counted
     * @param word the course's for that
     */
    record Past(
            TopicMastery now,
            @Nullable Share then,
            @Nullable Mastery word) implements Outlook {

        @Override
        public String topic() {
            return now.topic();
        }
    }
}
