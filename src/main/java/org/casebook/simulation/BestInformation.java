package org.casebook.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casebook.adaptive.Item;

/** Compares the items of an attempt with the best that the bank had. */
final class BestInformation {

    private final ItemBank bank;
    private final List<List<Item>> byTopic;

    BestInformation(ItemBank bank) {
        this.bank = bank;
        this.byTopic =
                IntStream.range(0, bank.topics().size()).mapToObj(bank::on).toList();
    }

    /** The information given at the true abilities ÷ that of as many best items of each topic. */
    double efficiency(Student student, SimulatedAttempt attempt) {
        var counts = new int[byTopic.size()];
        double given = 0;
        for (int place : attempt.items()) {
            var item = bank.items().get(place);
            counts[item.topic()]++;
            given += item.information(student.ability(item.topic()));
        }
        double best = 0;
        for (int topic = 0; topic < counts.length; topic++) {
            best += best(topic, student.ability(topic), counts[topic]);
        }
        return given / best;
    }

    /** The information that the best so many items of a topic give at an ability. */
    double best(int topic, double ability, int count) {
        var items = byTopic.get(topic);
        var information = new double[items.size()];
        for (int i = 0; i < information.length; i++) {
            information[i] = items.get(i).information(ability);
        }
        Arrays.sort(information);
        double sum = 0;
        for (int i = Math.max(0, information.length - count); i < information.length; i++) {
            sum += information[i];
        }
        return sum;
    }
}
